import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMMAND = join(__dirname, '../../dist/cli/ziping.js');
const FORMS = join(__dirname, '../fixtures/forms');

interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command: workers are files beside it. */
function ziping(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { maxBuffer: 1 << 28 }, (fault, out, error) => {
      resolve({ exit: fault === null ? 0 : Number(fault.code), out, error });
    });
  });
}

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
}, 60_000);

test('a resumed run does only what was not done before', async () => {
  const folder = folderOfForms();
  const out = join(mkdtempSync(join(tmpdir(), 'ziping-out-')), 'scored');
  await ziping('score', folder, '--out', out, '--jobs', '2');
  copyFileSync(join(FORMS, '010.xlsx'), join(folder, '009.xlsx'));
  const again = await ziping('score', folder, '--out', out, '--jobs', '2', '--resume', '--json');
  const files = (JSON.parse(again.out) as { files: { file: string }[] }).files.map(({ file }) => file);
  expect(files).toEqual(['009.xlsx', '退回/broken.xlsx']);
}, 60_000);

test('scoring in place keeps what the file held beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ziping-place-'));
  const file = join(folder, 'form.xlsx');
  copyFileSync(join(FORMS, '000_plain.xlsx'), file);
  const original = readFileSync(file);
  expect((await ziping('score', file, '--in-place')).exit).toBe(0);
  expect(readFileSync(join(folder, 'form.bak.xlsx')).equals(original)).toBe(true);
  expect(readFileSync(file).equals(original)).toBe(false);
}, 60_000);
