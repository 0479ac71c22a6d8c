import { once } from 'node:events';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostError } from '../../../../src/host/hostError';
import { backupPath, writeWorkbookFile } from '../../../../src/host/xlsx/node/writeWorkbookFile';
import { ending, layOutWriter, startWriter } from './writerProcess';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-write-'));
  chmodSync(folder, 0o777);
});

afterEach(() => {
  chmodSync(folder, 0o777);
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (text: string) => Buffer.from(text);

async function problemOf(work: Promise<unknown>): Promise<unknown> {
  const failure: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(HostError);
  return (failure as HostError).problem;
}

test('a new file is written, nothing is left beside it', async () => {
  const path = join(folder, '自评表.xlsx');
  await writeWorkbookFile(path, bytes('new'), { keepBackup: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['自评表.xlsx']);
});

test('a file is replaced, its permissions kept', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  await writeWorkbookFile(path, bytes('new'), { keepBackup: false });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('what was there is kept beside it when asked, the last time only', async () => {
  const path = join(folder, 'a.b.xlsm');
  expect(backupPath(path)).toBe(join(folder, 'a.b.bak.xlsm'));
  writeFileSync(path, 'first');
  await writeWorkbookFile(path, bytes('second'), { keepBackup: true });
  await writeWorkbookFile(path, bytes('third'), { keepBackup: true });
  expect(readFileSync(path, 'utf8')).toBe('third');
  expect(readFileSync(backupPath(path), 'utf8')).toBe('second');
  expect(readdirSync(folder).sort()).toEqual(['a.b.bak.xlsm', 'a.b.xlsm']);
});

test('through a link the file itself is written, and the link stays', async () => {
  const path = join(folder, 'a.xlsx');
  const link = join(folder, 'link.xlsx');
  writeFileSync(path, 'old');
  symlinkSync(path, link);
  await writeWorkbookFile(link, bytes('new'), { keepBackup: false });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('a folder that is not there, and a folder of that name, are told', async () => {
  const inNothing = join(folder, 'none', 'a.xlsx');
  expect(await problemOf(writeWorkbookFile(inNothing, bytes('x'), { keepBackup: false }))).toEqual({
    code: 'fileNotWritable',
    file: inNothing,
    found: 'ENOENT',
  });
  const isFolder = join(folder, 'b.xlsx');
  mkdirSync(isFolder);
  expect(await problemOf(writeWorkbookFile(isFolder, bytes('x'), { keepBackup: false }))).toMatchObject({
    code: 'fileNotWritable',
    file: isFolder,
  });
  expect(readdirSync(folder)).toEqual(['b.xlsx']);
});

test('in a read-only folder the file stays as it was', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'old');
  const program = layOutWriter(mkdtempSync(join(folder, 'code-')));
  chmodSync(join(program, '..'), 0o755);
  chmodSync(folder, 0o555);
  const { exit, said } = await ending(startWriter(program, { path, size: 10, rounds: 1 }));
  expect({ exit, said: JSON.parse(said) }).toEqual({
    exit: 3,
    said: { code: 'fileNotWritable', file: path, found: 'EACCES' },
  });
  expect(readFileSync(path, 'utf8')).toBe('old');
});

test('on a full disk the file stays as it was, and nothing is left', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'old');
  const program = layOutWriter(mkdtempSync(join(tmpdir(), 'ziping-code-')));
  chmodSync(join(program, '..'), 0o755);
  const task = { path, size: 1_000_000, rounds: 1, fileLimitKilobytes: 16 };
  const { exit, said } = await ending(startWriter(program, task));
  expect({ exit, said: JSON.parse(said) }).toEqual({
    exit: 3,
    said: { code: 'fileNotWritable', file: path, found: 'EFBIG' },
  });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
  rmSync(join(program, '..'), { recursive: true });
});

test('killed in the middle, the file is whole: the one before or the one after', async () => {
  const path = join(folder, 'a.xlsx');
  const size = 3_000_000;
  writeFileSync(path, Buffer.alloc(size, 'A'));
  chmodSync(path, 0o666);
  const program = layOutWriter(mkdtempSync(join(tmpdir(), 'ziping-code-')));
  chmodSync(join(program, '..'), 0o755);
  for (let round = 0; round < 8; round++) {
    const writer = startWriter(program, { path, size, rounds: 100_000 });
    const ended = ending(writer);
    await once(writer.stdout!, 'data');
    await new Promise((resolve) => setTimeout(resolve, 5 + round * 9));
    writer.kill('SIGKILL');
    await ended;
    const content = readFileSync(path);
    expect(content).toHaveLength(size);
    expect(content.equals(Buffer.alloc(size, content.subarray(0, 1)))).toBe(true);
  }
  rmSync(join(program, '..'), { recursive: true });
});
