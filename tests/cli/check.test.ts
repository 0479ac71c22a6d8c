import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { ziping } from './commandLine';

const FORM = join(__dirname, '../fixtures/forms/012.xlsx');
const SHEET = '自评表';

/** A folder with a copy of a published form on which three things must be fixed. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'ziping-check-'));
  copyFileSync(FORM, join(made, 'form.xlsx'));
  return made;
}

/** Changes a file as the filler would. */
async function edit(file: string, change: (host: XlsxHost) => Promise<unknown>): Promise<void> {
  const host = openXlsxHost(readFileSync(file), { compression: nodeCompression });
  await change(host);
  writeFileSync(file, host.save());
}

interface CheckedForm {
  readonly findings: readonly { readonly code: string; readonly cell: string; readonly age?: string }[];
  readonly waived: readonly { readonly code: string; readonly waiver: object }[];
  readonly sinceLastReview: {
    readonly by: string;
    readonly fixed: readonly { readonly code: string; readonly cell: string }[];
  } | null;
}

async function formIn(file: string): Promise<CheckedForm> {
  const { out } = await ziping(['check', file, '--json']);
  return (JSON.parse(out) as { forms: CheckedForm[] }).forms[0]!;
}

const brief = ({ findings }: CheckedForm) => findings.map(({ code, cell, age }) => [code, cell, age ?? null]);

test('a form with something to fix ends with 1 and names cell, row, what is wrong and what to do', async () => {
  const { exit, out } = await ziping(['check', FORM]);
  expect(exit).toBe(1);
  const lines = out.split('\n');
  expect(lines[0]).toBe('012.xlsx 建档立卡个人缴费县级配套资金：5 条意见');
  expect(lines[3]).toBe('须改 自评表!H20 总分写为94，各项得分之和为93。请改为93，或核对各项得分。');
  expect(lines[2]).toMatch(/^须改 自评表!H19（指标1：是否满意） 指标值“95”/);
});

test('a file that is not written to stays as it was', async () => {
  const file = join(folder(), 'form.xlsx');
  await ziping(['check', file]);
  expect(readFileSync(file).equals(readFileSync(FORM))).toBe(true);
});

test('a review kept in the workbook tells what was fixed, is still open or is new', async () => {
  const made = folder();
  const reviewed = join(made, 'reviewed.xlsx');
  expect((await ziping(['check', join(made, 'form.xlsx'), '--out', reviewed, '--name', '复核人'])).exit).toBe(1);
  await edit(reviewed, async (host) => {
    await host.edit(SHEET, 'H20', 93);
    await host.edit(SHEET, 'H19', 8);
    await host.edit(SHEET, 'G17', 7);
  });
  const again = await formIn(reviewed);
  expect(again.sinceLastReview).toMatchObject({
    by: '复核人',
    fixed: [],
  });
  expect(Object.fromEntries(brief(again).map(([code, cell, age]) => [`${code}@${cell}`, age]))).toMatchObject({
    'metButCutWithoutReason@H18': 'unchanged',
    'metButCutWithoutReason@H19': 'updated',
    'pointsSumTo100@G20': 'new',
  });
  await edit(reviewed, async (host) => host.edit(SHEET, 'H20', 92));
  const fixed = await formIn(reviewed);
  expect(fixed.sinceLastReview!.fixed).toMatchObject([{ code: 'totalScoreEqualsSum', cell: 'H20' }]);
  const { out } = await ziping(['check', reviewed]);
  expect(out).toContain('〔已改正〕自评表!H20 总分不等于各项得分之和');
  expect(out).toContain('〔仍未改正〕 须改 自评表!H18');
});

test('an exception needs reason and name, takes its finding out, stays in the report and lapses with a change', async () => {
  const file = join(folder(), 'form.xlsx');
  const refused = await ziping(['waive', file, '--cell', 'H20', '--reason', ' ', '--name', '复核人']);
  expect(refused).toMatchObject({ exit: 2, error: '准予例外须写明理由，请填写理由后再保存。' });
  const granted = await ziping(['waive', file, '--cell', 'H20', '--reason', '主管部门已核', '--name', '复核人']);
  expect(granted.exit).toBe(0);
  expect(existsSync(file.replace('.xlsx', '.bak.xlsx'))).toBe(true);
  const form = await formIn(file);
  expect(brief(form).map(([code]) => code)).not.toContain('totalScoreEqualsSum');
  expect(form.waived).toMatchObject([
    { code: 'totalScoreEqualsSum', waiver: { reason: '主管部门已核', by: '复核人' } },
  ]);
  await edit(file, async (host) => host.edit(SHEET, 'H20', 95));
  const { out } = await ziping(['check', file]);
  expect(out).toContain('须改 自评表!H20 总分写为95');
  expect(out).toContain('例外已无对应问题 自评表!H20 总分不等于各项得分之和（复核人：主管部门已核）');
});

test('a cell without a finding is not excepted', async () => {
  const file = join(folder(), 'form.xlsx');
  const args = ['--reason', '已核', '--name', '复核人'];
  expect(await ziping(['waive', file, ...args, '--cell', 'A1'])).toMatchObject({
    exit: 2,
    error: 'A1 没有可准予例外的问题，请先用 ziping check 查看。',
  });
});

test('with nothing left to fix the command ends with 0', async () => {
  const file = join(folder(), 'form.xlsx');
  for (const cell of ['H18', 'H19', 'H20']) {
    expect((await ziping(['waive', file, '--cell', cell, '--reason', '已核', '--name', '复核人'])).exit).toBe(0);
  }
  expect((await ziping(['check', file])).exit).toBe(0);
});

test('the SARIF form names every rule once, every finding with its cell, exceptions as suppressions', async () => {
  const file = join(folder(), 'form.xlsx');
  await ziping(['waive', file, '--cell', 'H20', '--reason', '主管部门已核', '--name', '复核人']);
  await ziping(['check', file, '--in-place', '--name', '复核人']);
  const { exit, out } = await ziping(['check', file, '--sarif']);
  expect(exit).toBe(1);
  const log = JSON.parse(out) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/sarif-schema/);
  const [run] = log.runs;
  const rules = run!.tool.driver.rules!;
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(run!.results).toHaveLength(5);
  for (const result of run!.results!) {
    expect(rules[result.ruleIndex!]!.id).toBe(result.ruleId);
    expect(result.message.text).not.toBe('');
    expect(result.baselineState).toBe('unchanged');
    expect(result.locations![0]!.physicalLocation!.artifactLocation).toEqual({ uri: 'form.xlsx', index: 0 });
    expect(result.locations![0]!.logicalLocations![0]!.fullyQualifiedName).toMatch(/^自评表![A-Z]+\d+$/);
  }
  expect(run!.results!.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'warning', 'error']);
  expect(run!.results![4]!.suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: '主管部门已核', properties: expect.anything() as object },
  ]);
  expect(run!.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('a file that cannot be read is a notification of the SARIF log, its name a valid address', async () => {
  const broken = join(folder(), '退 回.xlsx');
  writeFileSync(broken, 'not a workbook');
  const { exit, out } = await ziping(['check', broken, '--sarif']);
  expect(exit).toBe(3);
  const [run] = (JSON.parse(out) as Log).runs;
  expect(run!.results).toEqual([]);
  expect(run!.artifacts).toEqual([{ location: { uri: '%E9%80%80%20%E5%9B%9E.xlsx' } }]);
  expect(run!.invocations![0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error' }],
  });
});

test('what a review adds to the workbook needs a place to go', async () => {
  expect((await ziping(['check', FORM, '--review-sheet'])).exit).toBe(2);
});
