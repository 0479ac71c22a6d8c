import { once } from 'node:events';
import {
  chmodSync,
  linkSync,
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
import { backupPath, writeWholeFile } from '../../../../src/host/xlsx/node/writeWholeFile';
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
  await writeWholeFile(path, bytes('new'), 'keepBackup');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['自评表.xlsx']);
});

test('a file is replaced, its permissions kept', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'old');
  chmodSync(path, 0o640);
  await writeWholeFile(path, bytes('new'), 'replace');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('what was there is kept beside it when asked, the last time only', async () => {
  const path = join(folder, 'a.b.xlsm');
  expect(backupPath(path)).toBe(join(folder, 'a.b.bak.xlsm'));
  writeFileSync(path, 'first');
  await writeWholeFile(path, bytes('second'), 'keepBackup');
  await writeWholeFile(path, bytes('third'), 'keepBackup');
  expect(readFileSync(path, 'utf8')).toBe('third');
  expect(readFileSync(backupPath(path), 'utf8')).toBe('second');
  expect(readdirSync(folder).sort()).toEqual(['a.b.bak.xlsm', 'a.b.xlsm']);
});

test('through a link the file itself is written, and the link stays', async () => {
  const path = join(folder, 'a.xlsx');
  const link = join(folder, 'link.xlsx');
  writeFileSync(path, 'old');
  symlinkSync(path, link);
  await writeWholeFile(link, bytes('new'), 'replace');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('the folder is made with the file', async () => {
  const path = join(folder, '二级', '三级', 'a.xlsx');
  await writeWholeFile(path, bytes('new'), 'replace');
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a file where a folder should be, and a folder of that name, are told', async () => {
  writeFileSync(join(folder, 'a'), 'a file');
  const inFile = join(folder, 'a', 'b.xlsx');
  expect(await problemOf(writeWholeFile(inFile, bytes('x'), 'replace'))).toEqual({
    code: 'fileNotWritable',
    file: inFile,
    found: 'EEXIST',
  });
  for (const ifThere of ['replace', 'keepBackup'] as const) {
    const isFolder = join(folder, 'b.xlsx');
    mkdirSync(isFolder, { recursive: true });
    expect(await problemOf(writeWholeFile(isFolder, bytes('x'), ifThere))).toMatchObject({
      code: 'fileNotWritable',
      file: isFolder,
    });
  }
  expect(readdirSync(folder).sort()).toEqual(['a', 'b.xlsx']);
});

test('a file that is to stay stays, also behind a link that leads nowhere', async () => {
  const path = join(folder, 'a.xlsx');
  expect(await writeWholeFile(path, '名单', 'leave')).toBe(true);
  expect(await writeWholeFile(path, bytes('new'), 'leave')).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('名单');
  const link = join(folder, 'link.xlsx');
  symlinkSync(join(folder, 'nowhere'), link);
  expect(await writeWholeFile(link, bytes('new'), 'leave')).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'link.xlsx']);
});

test('of many who want one free name at the same time one gets it', async () => {
  const path = join(folder, 'a.xlsx');
  const won = await Promise.all(Array.from({ length: 20 }, (_, at) => writeWholeFile(path, `content ${at}`, 'leave')));
  expect(won.filter((each) => each)).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe(`content ${won.indexOf(true)}`);
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('content that is there already leaves the backup of what was before it alone', async () => {
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, 'original');
  await writeWholeFile(path, bytes('scored'), 'keepBackup');
  await writeWholeFile(path, bytes('scored'), 'keepBackup');
  expect(readFileSync(backupPath(path), 'utf8')).toBe('original');
});

test('a name as long as the disk takes it is written; without room for its backup the file stays as it was', async () => {
  const path = join(folder, `${'表'.repeat(83)}a.xlsx`);
  writeFileSync(path, 'old');
  await writeWholeFile(path, bytes('new'), 'replace');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(await problemOf(writeWholeFile(path, bytes('newer'), 'keepBackup'))).toEqual({
    code: 'fileNotWritable',
    file: path,
    found: 'ENAMETOOLONG',
  });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('another name of the same file keeps what it held', async () => {
  const [path, other] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
  writeFileSync(path, 'old');
  linkSync(path, other);
  await writeWholeFile(path, bytes('new'), 'replace');
  expect([readFileSync(path, 'utf8'), readFileSync(other, 'utf8')]).toEqual(['new', 'old']);
});

test('in a folder that may be written but not looked into the file is written', async () => {
  const path = join(folder, 'a.xlsx');
  const program = layOutWriter(mkdtempSync(join(tmpdir(), 'ziping-code-')));
  chmodSync(join(program, '..'), 0o755);
  chmodSync(folder, 0o333);
  expect(await ending(startWriter(program, { path, size: 10, rounds: 1 }))).toEqual({ exit: 0, said: '' });
  chmodSync(folder, 0o777);
  expect(readFileSync(path, 'utf8')).toBe('B'.repeat(10));
  rmSync(join(program, '..'), { recursive: true });
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
