import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookFiles } from '../../src/cli/workbookFiles';

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-files-'));
  chmodSync(folder, 0o755);
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  return folder;
}

/** Does the work without the powers of root, from whom no folder is closed. */
async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid!(65_534);
  try {
    return await work();
  } finally {
    process.seteuid!(0);
  }
}

test('all workbooks below a folder are found, by name, and nothing else', async () => {
  const folder = folderWith('b.XLSX', 'a/z.xlsm', 'a/a/深.xlsx', 'A.xlsx', 'a.xls', '~$b.xlsx', 'b.csv', 'c.bak.xlsx');
  const { files, closed } = await workbookFiles(folder);
  expect(files.map(({ name }) => name)).toEqual(['A.xlsx', 'a/a/深.xlsx', 'a/z.xlsm', 'b.XLSX', 'c.bak.xlsx']);
  expect(closed).toEqual([]);
});

test('a link to a workbook counts, links in circles and to nowhere do not', async () => {
  const folder = folderWith('a/one.xlsx');
  symlinkSync(join(folder, 'a/one.xlsx'), join(folder, 'linked.xlsx'));
  symlinkSync(folder, join(folder, 'a/round'));
  symlinkSync(folder, join(folder, 'a/round.xlsx'));
  symlinkSync(join(folder, 'self.xlsx'), join(folder, 'self.xlsx'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'nowhere.xlsx'));
  expect((await workbookFiles(folder)).files.map(({ name }) => name)).toEqual(['a/one.xlsx', 'linked.xlsx']);
});

test('a folder that cannot be looked into is named, and the others are gone through', async () => {
  const folder = folderWith('a/one.xlsx', 'closed/two.xlsx', 'three.xlsx');
  chmodSync(join(folder, 'closed'), 0);
  const { files, closed } = await asNobody(() => workbookFiles(folder));
  expect(files.map(({ name }) => name)).toEqual(['a/one.xlsx', 'three.xlsx']);
  expect(closed.map(({ problem }) => problem)).toEqual([
    { code: 'fileNotFound', file: join(folder, 'closed'), found: 'EACCES' },
  ]);
  const problem = asNobody(() => workbookFiles(join(folder, 'closed')));
  await expect(problem).rejects.toMatchObject({ problem: { code: 'fileNotFound', found: 'EACCES' } });
  chmodSync(join(folder, 'closed'), 0o755);
});
