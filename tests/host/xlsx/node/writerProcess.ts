import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import '../../../repeatWhenFailed';

const SOURCES = ['host/hostError', 'host/xlsx/node/systemCode', 'host/xlsx/node/writeWholeFile'];

/** Writes `letter` over and over into files of `size` bytes, one after the other, `rounds` times or until killed. */
const PROGRAM = `
const { writeWholeFile } = require('./host/xlsx/node/writeWholeFile.js');
const [path, size, rounds] = process.argv.slice(2);
(async () => {
  process.stdout.write('ready');
  for (let round = 0; round < Number(rounds); round++) {
    const letter = String.fromCharCode(66 + (round % 20));
    await writeWholeFile(path, Buffer.alloc(Number(size), letter), 'replace');
  }
})().catch((failure) => {
  process.stderr.write(JSON.stringify(failure.problem ?? String(failure)));
  process.exit(3);
});
`;

/** Lays out the code under test in a folder as plain JavaScript, so that a process of its own can run it. */
export function layOutWriter(folder: string): string {
  for (const source of SOURCES) {
    const typescript = readFileSync(join(__dirname, '../../../../src', `${source}.ts`), 'utf8');
    const { code } = transformSync(typescript, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const target = join(folder, `${source}.js`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  const program = join(folder, 'program.js');
  writeFileSync(program, PROGRAM);
  return program;
}

export interface WriterTask {
  readonly path: string;
  readonly size: number;
  readonly rounds: number;
  /** Most bytes a file of the process may have; a full disk, as far as the process can tell. */
  readonly fileLimitKilobytes?: number;
}

/** Starts a process that writes; without the powers of root, for which no folder is read-only. */
export function startWriter(program: string, task: WriterTask): ChildProcess {
  const command = ['exec', quoted(process.execPath), quoted(program), quoted(task.path), task.size, task.rounds].join(
    ' ',
  );
  const limit = task.fileLimitKilobytes === undefined ? '' : `ulimit -f ${task.fileLimitKilobytes}; `;
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  return spawn('bash', ['-c', limit + command], { stdio: ['ignore', 'pipe', 'pipe'], ...nobody });
}

/** What a process came to: its exit code and what it said on standard error. */
export function ending(process: ChildProcess): Promise<{ readonly exit: number | null; readonly said: string }> {
  let said = '';
  process.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => process.on('close', (exit) => resolve({ exit, said })));
}

function quoted(word: string): string {
  return `'${word.replace(/'/g, `'\\''`)}'`;
}
