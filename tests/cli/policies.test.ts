import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '../../src/policy/digest';
import { listPolicies } from '../../src/policy/listPolicies';
import { ziping } from './commandLine';

const SAMPLE = join(__dirname, '../../samples/self-evaluation-2021.xlsx');
const FORM_010 = join(__dirname, '../fixtures/forms/010.xlsx');

interface Compared {
  readonly forms: readonly {
    readonly lines: readonly { readonly differs: string; readonly parameters: readonly string[] }[];
  }[];
}

test('a policy that does not exist is a usage fault, alone or beside another', async () => {
  const one = await ziping(['score', SAMPLE, '--policy', 'nowhere']);
  expect([one.exit, one.out]).toEqual([2, '']);
  expect(one.error).toMatch(/^没有评分办法“nowhere”，可用的有：cn-mof-2020/);
  const two = await ziping(['score', SAMPLE, '--policy', 'cn-mof-2020', '--policy', 'nowhere']);
  expect([two.exit, two.out]).toEqual([2, '']);
  expect((await ziping(['score', join(tmpdir(), 'nowhere.xlsx')])).exit).toBe(3);
});

test('two policies are shown side by side, with the parameter that makes a row differ', async () => {
  const { exit, out } = await ziping(['score', FORM_010, '--policy', 'cn-mof-2020', '--policy', 'cn-hubei']);
  expect(exit).toBe(0);
  expect(out).toContain('10→9 ');
  expect(out).toContain('10→9.09');
  expect(out).toContain('超出上限');
  const json = await ziping(['score', FORM_010, '--policy', 'cn-mof-2020', '--policy', 'cn-hubei', '--json']);
  const { lines } = (JSON.parse(json.out) as Compared).forms[0]!;
  expect(lines.filter(({ differs }) => differs === 'score').map(({ parameters }) => parameters)).toEqual([
    ['quantitative.reverse'],
  ]);
});

test('the same file and the same policy give the same bytes, with digests that change with either', async () => {
  const score = async (...more: string[]) => (await ziping(['score', SAMPLE, '--json', ...more])).out;
  const digestsOf = (out: string) =>
    (JSON.parse(out) as { forms: { digests: { input: string; policy: string } }[] }).forms[0]!.digests;
  const first = await score();
  expect(await score()).toBe(first);
  const [national, hubei] = [digestsOf(first), digestsOf(await score('--policy', 'cn-hubei'))];
  expect(national.input).toMatch(/^[0-9a-f]{64}$/);
  expect(hubei.input).toBe(national.input);
  expect(hubei.policy).not.toBe(national.policy);
  expect(digest({ b: 1, a: 2 })).toBe(digest({ a: 2, b: 1 }));
});

test('every policy is listed and can be shown; an unconfirmed value names no document', async () => {
  const list = await ziping(['policy', 'list']);
  for (const { id } of listPolicies()) {
    expect(list.out).toContain(id);
    expect((await ziping(['policy', 'show', id])).exit).toBe(0);
  }
  const hubei = (await ziping(['policy', 'show', 'cn-hubei'])).out.split('\n');
  expect(hubei).toContain('执行率以全年（调整后）预算数为基数（《湖北省项目绩效自评表填报说明》）');
  expect(hubei).toContain('等级：优 ≥ 90、良 ≥ 80、中 ≥ 60、差 ≥ 0（原文未核实，仅供参考）');
  const shown = await ziping(['policy', 'show', 'cn-guide-2021']);
  expect(shown.out.split('\n').filter((line) => line.includes('101号'))).toEqual([]);
});

test('a policy file is checked, compared and scored with; a faulty one is told fault by fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-policy-'));
  const hubei = JSON.parse(readFileSync(join(__dirname, '../../src/policy/files/cn-hubei.json'), 'utf8')) as object;
  const own = join(folder, 'own.json');
  writeFileSync(own, JSON.stringify({ ...hubei, id: 'our-city' }));
  expect((await ziping(['policy', 'check', own])).exit).toBe(0);
  const compared = await ziping(['policy', 'diff', 'cn-mof-2020', own]);
  expect(compared.exit).toBe(0);
  expect(compared.out).toContain('预算执行率分值');
  const scored = await ziping(['score', SAMPLE, '--policy', own, '--json']);
  expect((JSON.parse(scored.out) as { forms: { policy: object }[] }).forms[0]!.policy).toMatchObject({
    id: 'our-city',
  });
  const faulty = join(folder, 'faulty.json');
  writeFileSync(faulty, JSON.stringify({ ...hubei, id: 'our-city', extends: 'nowhere', offered: 'yes' }));
  const checked = await ziping(['policy', 'check', faulty]);
  expect(checked.exit).toBe(1);
  expect(checked.out + checked.error).toContain('offered');
});

test('what a policy file should hold is told in plain words', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ziping-policy-')), 'types.json');
  writeFileSync(file, JSON.stringify({ id: 1, version: '1', offered: 'yes', signs: {}, parameters: [] }));
  const { exit, out, error } = await ziping(['policy', 'check', file]);
  expect(exit).toBe(1);
  const told = `${out}\n${error}`.split('\n').map((line) => line.slice(line.indexOf('.json: ') + 7));
  expect(told).toEqual(
    expect.arrayContaining(['id: 类型不对，应为文字', 'offered: 类型不对，应为是或否（true、false）']),
  );
  expect(told).toEqual(expect.arrayContaining(['signs: 类型不对，应为列表', 'parameters: 类型不对，应为一组项目']));
});
