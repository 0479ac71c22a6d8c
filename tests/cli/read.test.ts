import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ExitCode } from '../../src/cli/exitCode';
import { gridSheet } from '../checks/labelled/gridSheet';
import { buildWorkbook } from '../host/xlsx/buildWorkbook';
import { formShape, type PublishedForm } from '../intake/formShape';
import { expectedForms, PUBLISHED_FORMS } from '../intake/publishedForms';
import { ziping } from './commandLine';

const FORMS = join(__dirname, '../fixtures/forms');

interface PrintedFile {
  readonly file: string;
  readonly forms: readonly PublishedForm[];
  readonly unread: readonly object[];
}

test.each(PUBLISHED_FORMS)('%s is printed as published', async (name) => {
  const { exit, out, error } = await ziping(['read', join(FORMS, name), '--json']);
  const printed = JSON.parse(out) as PrintedFile;
  expect(printed.file).toBe(basename(name));
  expect(printed.forms.map(formShape)).toEqual(expectedForms(name).map(formShape));
  expect([exit, error, printed.unread]).toEqual([ExitCode.done, '', []]);
});

test('a folder is read with all below it; what is no workbook is named and the rest is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-read-'));
  mkdirSync(join(folder, '二级'));
  copyFileSync(join(FORMS, '033_034_stacked.xlsx'), join(folder, '甲.xlsx'));
  copyFileSync(join(FORMS, '009.xlsx'), join(folder, '二级/乙.xlsx'));
  writeFileSync(join(folder, '坏.xlsx'), '不是工作簿');
  const { exit, out, error } = await ziping(['read', folder, '--json']);
  const { files } = JSON.parse(out) as { files: readonly PrintedFile[] };
  expect(new Map(files.map(({ file, forms }) => [file, forms.length]))).toEqual(
    new Map([
      ['甲.xlsx', 2],
      ['二级/乙.xlsx', 1],
      ['坏.xlsx', 0],
    ]),
  );
  expect(exit).toBe(ExitCode.unreadable);
  expect(error).toContain('坏.xlsx');
});

test('the machine form of a file that cannot be read says why', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ziping-read-')), '坏.xlsx');
  writeFileSync(file, '不是工作簿');
  const { exit, out } = await ziping(['read', file, '--json']);
  expect(exit).toBe(ExitCode.unreadable);
  expect(JSON.parse(out)).toMatchObject({ file: '坏.xlsx', forms: [], error: { key: 'host.notAWorkbook' } });
  const check = await ziping(['template', 'check', file, '--json']);
  expect(JSON.parse(check.out)).toMatchObject({ file: '坏.xlsx', forms: [], error: { key: 'host.notAWorkbook' } });
});

test.each(['read', 'score', 'check'])(
  '%s names the file of a sheet that holds no form, in one sentence',
  async (command) => {
    const file = join(mkdtempSync(join(tmpdir(), 'ziping-read-')), '清单.xlsx');
    writeFileSync(file, buildWorkbook([gridSheet({ why: '', sheet: '清单', rows: [], merges: [], formats: {} })]));
    const { exit, error } = await ziping([command, file]);
    expect([exit, error]).toEqual([ExitCode.unreadable, '清单.xlsx：工作表“清单”是空的，请打开填好的自评表。']);
  },
);

test('--explain says in words what each place was taken for, why and how surely', async () => {
  const chinese = await ziping(['read', join(FORMS, '009.xlsx'), '--explain']);
  expect(chinese.out.split('\n')).toEqual(
    expect.arrayContaining([
      '  绩效指标·指标性质 D13：“指标性质”（字样相同，可信度 100%）',
      '  项目资金·当年财政拨款 B7：“其中：当年财政拨款”（字样相同，可信度 100%）',
      '  总分·等级 J25：“优”（按所在位置的内容判断，可信度 100%）',
    ]),
  );
  expect(chinese.out).not.toMatch(/structure|label|undefined/);
  const english = await ziping(['read', join(FORMS, '009.xlsx'), '--explain'], 'en');
  expect(english.out).not.toMatch(/structure|nearLabel|undefined/);
});

test('a mapping file that is none is said, and nothing is read', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ziping-read-')), 'mapping.json');
  writeFileSync(file, '{"version":1,"entries":[{"block":"head"}]}');
  const { exit, out, error } = await ziping(['read', join(FORMS, '009.xlsx'), '--mapping', file]);
  expect([exit, out]).toEqual([ExitCode.usage, '']);
  expect(error).toContain('mapping.json');
});

test('a score is accepted only where one is proposed, and it is said where none is', async () => {
  const form = join(FORMS, '010.xlsx');
  const { error, out } = await ziping(['score', form, '--accept', 'J18,ZZ1', '--json']);
  expect(error).toBe('010.xlsx：ZZ1 没有可采用的建议得分，--accept ZZ1 没有起作用。');
  const { writes } = (JSON.parse(out) as { forms: { writes: { cell: string; after: unknown }[] }[] }).forms[0]!;
  expect(writes.filter(({ cell }) => cell === 'J18').map(({ after }) => after)).toEqual([4.84]);
});
