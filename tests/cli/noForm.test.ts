import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ziping } from './commandLine';

const FORM = join(__dirname, '../fixtures/forms/000_plain.xlsx');

/** A folder with one workbook: the form with its workbook part changed. */
function workbookWith(change: (workbook: string) => string): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-none-'));
  const file = join(folder, 'form.xlsx');
  const parts = unzipSync(readFileSync(FORM));
  const workbook = change(strFromU8(parts['xl/workbook.xml']!));
  writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
  return { folder, file };
}

const hidden = (workbook: string) => workbook.replaceAll('<sheet ', '<sheet state="veryHidden" ');

test.each([
  ['read', ['read'], /中没有可评分的自评表/],
  ['score', ['score', '--out', 'OUT'], /中没有可评分的自评表/],
  ['check', ['check', '--out', 'OUT', '--review-sheet'], /中没有可评分的自评表/],
  ['sign', ['sign', '--name', '测试员', '--out', 'OUT'], /中没有可评分的自评表/],
  ['template from', ['template', 'from', '--out', 'OUT'], /中没有自评表，不能据此生成模板/],
  ['template issue', ['template', 'issue', '--year', '2025', '--out', 'OUT'], /工作表都已隐藏，名单无法读取/],
])(
  '%s of a workbook whose sheets are all hidden says so in one sentence and writes nothing',
  async (_, args, words) => {
    const { folder, file } = workbookWith(hidden);
    const { exit, error } = await ziping([...args.map((word) => word.replace('OUT', join(folder, 'out.xlsx'))), file]);
    expect({ exit, sentences: error.split('\n').length }).toEqual({ exit: 3, sentences: 1 });
    expect(error).toMatch(words);
    expect(readdirSync(folder)).toEqual(['form.xlsx']);
  },
);

test('a file that is no template of ours is the file’s fault, a layout nobody knows the caller’s', async () => {
  const { folder, file } = workbookWith((workbook) => workbook);
  const roster = join(folder, 'roster.csv');
  writeFileSync(roster, '单位,项目名称\n某局,某项目\n');
  const out = join(folder, 'out');
  expect(await ziping(['template', 'issue', roster, '--template', file, '--out', out])).toMatchObject({ exit: 3 });
  expect(await ziping(['template', 'issue', roster, '--year', '2025', '--layout', 'none', '--out', out])).toMatchObject(
    { exit: 2 },
  );
  expect(readdirSync(folder).sort()).toEqual(['form.xlsx', 'roster.csv']);
});
