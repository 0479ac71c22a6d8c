import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ziping } from './builtCommand';

const FORMS = join(__dirname, '../fixtures/forms');

/** A folder of forms with one file that is none, in a folder of its own. */
function folderOfForms(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-batch-'));
  for (const name of ['000_plain.xlsx', '009.xlsx', '012.xlsx']) copyFileSync(join(FORMS, name), join(folder, name));
  mkdirSync(join(folder, '退回'));
  writeFileSync(join(folder, '退回', 'broken.xlsx'), 'not a workbook');
  return folder;
}

test('a folder is scored whatever the number of jobs, and one bad file stops no other', async () => {
  const folder = folderOfForms();
  const [one, two] = await Promise.all(
    ['1', '2'].map((jobs) => ziping('score', folder, '--out', join(folder, `out${jobs}`), '--jobs', jobs, '--json')),
  );
  expect(one!.exit).toBe(3);
  expect(one!.out).toBe(two!.out);
  expect(one!.error).toContain('退回/broken.xlsx');
  expect(readdirSync(join(folder, 'out1')).sort()).toEqual([
    '000_plain.xlsx',
    '009.xlsx',
    '012.xlsx',
    'ziping-log.jsonl',
  ]);
  for (const name of ['000_plain.xlsx', '009.xlsx']) {
    expect(readFileSync(join(folder, 'out1', name)).equals(readFileSync(join(folder, 'out2', name)))).toBe(true);
  }
});

test('a resumed run does only what was not done before', async () => {
  const folder = folderOfForms();
  const out = join(mkdtempSync(join(tmpdir(), 'ziping-out-')), 'scored');
  await ziping('score', folder, '--out', out, '--jobs', '2');
  copyFileSync(join(FORMS, '010.xlsx'), join(folder, '009.xlsx'));
  const again = await ziping('score', folder, '--out', out, '--jobs', '2', '--resume', '--json');
  const files = (JSON.parse(again.out) as { files: { file: string }[] }).files.map(({ file }) => file);
  expect(files).toEqual(['009.xlsx', '退回/broken.xlsx']);
});

test('scoring in place keeps what the file held beside it, also when it is done twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-place-'));
  const file = join(folder, 'form.xlsx');
  copyFileSync(join(FORMS, '000_plain.xlsx'), file);
  const original = readFileSync(file);
  for (let time = 0; time < 2; time++) {
    expect((await ziping('score', file, '--in-place')).exit).toBe(0);
    expect(readFileSync(join(folder, 'form.bak.xlsx')).equals(original)).toBe(true);
    expect(readFileSync(file).equals(original)).toBe(false);
  }
});

test('whatever a command writes over is kept beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-over-'));
  const file = join(folder, 'form.xlsx');
  const original = readFileSync(join(FORMS, '000_plain.xlsx'));
  for (const args of [
    ['template', 'new', '--year', '2025', '--out', file],
    ['template', 'from', file, '--out', file],
    ['mark', file, '--out', file],
    ['sign', file, '--name', '测试员', '--out', file],
    ['score', join(FORMS, '000_plain.xlsx'), '--out', file],
  ]) {
    writeFileSync(file, original);
    expect([args[0], (await ziping(...args)).exit]).toEqual([args[0], 0]);
    expect([args[0], readFileSync(join(folder, 'form.bak.xlsx')).equals(original)]).toEqual([args[0], true]);
    rmSync(join(folder, 'form.bak.xlsx'));
  }
});

test('a folder is reviewed with a log, resumed by it, and the counts are of all files', async () => {
  const folder = folderOfForms();
  const log = join(mkdtempSync(join(tmpdir(), 'ziping-log-')), 'log.jsonl');
  const first = await ziping('check', folder, '--log', log, '--jobs', '2');
  expect(first.exit).toBe(3);
  // The run was broken off in the middle of its last line.
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  writeFileSync(log, `${lines.filter((line) => !line.includes('012.xlsx')).join('\n')}\n{"file":"012.xl`);
  const again = await ziping('check', folder, '--log', log, '--jobs', '2', '--resume');
  expect(again.out).toBe(first.out);
  expect(again.error).toContain('上次已完成 2 个文件');
  const third = await ziping('check', folder, '--log', log, '--resume', '--json');
  expect((JSON.parse(third.out) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
    '退回/broken.xlsx',
  ]);
  expect((await ziping('check', folder, '--resume')).exit).toBe(2);
});

test('a resumed run does again what was asked for differently or is not there any more', async () => {
  const folder = folderOfForms();
  const out = join(mkdtempSync(join(tmpdir(), 'ziping-out-')), 'scored');
  const again = async (...args: string[]) => {
    const run = await ziping('score', folder, '--out', out, '--resume', '--json', ...args);
    return (JSON.parse(run.out) as { files: { file: string }[] }).files.map(({ file }) => file);
  };
  await again();
  rmSync(join(out, '012.xlsx'));
  expect(await again()).toEqual(['012.xlsx', '退回/broken.xlsx']);
  expect(await again('--no-deviation')).toEqual(['000_plain.xlsx', '009.xlsx', '012.xlsx', '退回/broken.xlsx']);
});

test('lock files, backups and results are no forms; files of one name in two folders are kept apart', async () => {
  const folder = folderOfForms();
  for (const name of ['~$009.xlsx', '.~lock.009.xlsx', '009.bak.xlsx'])
    copyFileSync(join(FORMS, '010.xlsx'), join(folder, name));
  copyFileSync(join(FORMS, '010.xlsx'), join(folder, '退回', '009.xlsx'));
  rmSync(join(folder, '退回', 'broken.xlsx'));
  const out = join(folder, '结果');
  await ziping('score', folder, '--out', out);
  const again = await ziping('score', folder, '--out', out, '--json');
  const names = ['000_plain.xlsx', '009.xlsx', '012.xlsx', '退回/009.xlsx'];
  expect((JSON.parse(again.out) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual(names);
  for (const name of names) expect(existsSync(join(out, name))).toBe(true);
  expect(readFileSync(join(out, '009.xlsx')).equals(readFileSync(join(out, '退回', '009.xlsx')))).toBe(false);
});

test.each([
  ['the folder itself', (folder: string) => ['score', folder, '--out', folder]],
  ['the folder of the file', (folder: string) => ['score', join(folder, 'form.xlsx'), '--out', folder]],
  ['the file itself', (folder: string) => ['score', join(folder, 'form.xlsx'), '--out', join(folder, 'form.xlsx')]],
  [
    'a link to the file',
    (folder: string) => ['score', join(folder, 'form.xlsx'), '--out', join(folder, 'link', 'form.xlsx')],
  ],
])('written to %s, the original is kept beside it', async (_, args) => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-same-'));
  copyFileSync(join(FORMS, '000_plain.xlsx'), join(folder, 'form.xlsx'));
  symlinkSync(folder, join(folder, 'link'));
  const original = readFileSync(join(folder, 'form.xlsx'));
  expect((await ziping(...args(folder))).exit).toBe(0);
  expect(readFileSync(join(folder, 'form.bak.xlsx')).equals(original)).toBe(true);
  expect(readFileSync(join(folder, 'form.xlsx')).equals(original)).toBe(false);
});

test('a log that cannot be written is told, and every file is scored all the same', async () => {
  const folder = folderOfForms();
  const out = join(folder, 'out');
  const log = '/dev/full';
  const run = await ziping('score', folder, '--out', out, '--log', log);
  expect(run.exit).toBe(3);
  expect(run.error).toContain('磁盘已满');
  expect(readdirSync(out).sort()).toEqual(['000_plain.xlsx', '009.xlsx', '012.xlsx']);
});
