/**
 * Files against other ways to do the same, in one run: `npm run bench:files`.
 *
 * Ours reads, scores, checks and writes; the others only read, set the same cells and save
 * (LibreOffice only reads and saves). Printed: seconds, peak memory, and how many times ours.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const ROOT = join(__dirname, '..');
const FORMS = join(ROOT, 'tests/fixtures/forms');
const COMMAND = join(ROOT, 'dist/cli/ziping.js');

interface Run {
  readonly seconds: number;
  /** Megabytes; null where it cannot be read. */
  readonly peak: number | null;
}

type Contender = 'ziping' | 'ziping, 1 job' | 'openpyxl' | 'exceljs' | 'LibreOffice';

/** Runs a program to its end; its peak memory is the last `peak=` line it prints on standard error. */
function run(program: string, args: readonly string[]): Run | null {
  const started = process.hrtime.bigint();
  const env = { ...process.env, NODE_OPTIONS: `--require ${join(__dirname, 'files/printPeak.cjs')}` };
  const ended = spawnSync(program, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (ended.error) return null;
  const peaks = [...ended.stderr.matchAll(/^peak=(\d+)$/gm)];
  return { seconds, peak: peaks.length === 0 ? null : Number(peaks.at(-1)![1]) / 1024 };
}

function runAll(folder: string, files: readonly string[]): ReadonlyMap<Contender, Run> {
  const out = (name: string): string => {
    const path = join(folder, `out-${name}`);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const one = files.length === 1;
  const input = one ? files[0]! : join(folder, 'in');
  const list = join(folder, 'files.txt');
  writeFileSync(list, files.join('\n'));
  const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
  const runs: readonly [Contender, Run | null][] = [
    [
      'ziping',
      run(process.execPath, [COMMAND, 'score', input, '--out', out('ziping'), ...(one ? [] : ['--jobs', '2'])]),
    ],
    [
      'ziping, 1 job',
      one ? null : run(process.execPath, [COMMAND, 'score', input, '--out', out('ziping1'), '--jobs', '1']),
    ],
    ['openpyxl', run('/usr/bin/python3', [join(__dirname, 'files/openpyxl_set.py'), list, out('openpyxl')])],
    ['exceljs', run(process.execPath, [join(__dirname, 'files/exceljsSet.cjs'), list, out('exceljs')])],
    ['LibreOffice', run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out('lo'), ...files])],
  ];
  return new Map(runs.filter((entry): entry is [Contender, Run] => entry[1] !== null));
}

function print(title: string, runs: ReadonlyMap<Contender, Run>): void {
  const ours = runs.get('ziping')!;
  process.stdout.write(`\n${title}\n`);
  for (const [name, { seconds, peak }] of runs) {
    const ratio = (seconds / ours.seconds).toFixed(1);
    const memory = peak === null ? '' : `${peak.toFixed(0)} MB`;
    process.stdout.write(
      `${name.padEnd(14)} ${seconds.toFixed(2).padStart(8)} s ${memory.padStart(9)}  ${ratio.padStart(6)} × ziping\n`,
    );
  }
}

/** A form with a second sheet of `rows` × 20 cells, numbers and texts. */
async function largeWorkbook(path: string, rows: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(FORMS, '000_plain.xlsx'));
  const sheet = book.addWorksheet('明细');
  for (let row = 1; row <= rows; row++) {
    sheet.addRow(
      Array.from({ length: 20 }, (_, column) =>
        column % 4 === 0 ? `摘要${(row * 7 + column) % 5000}` : row * column + 0.5,
      ),
    );
  }
  await book.xlsx.writeFile(path);
}

async function main(): Promise<void> {
  if (!existsSync(COMMAND)) throw new Error('dist/cli is missing: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
  mkdirSync(join(folder, 'in'));
  const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
  const batch = Array.from({ length: 300 }, (_, index) => join(folder, 'in', `${index}.xlsx`));
  batch.forEach((path, index) => copyFileSync(join(FORMS, forms[index % forms.length]!), path));

  print('one form, a process each', runAll(folder, [batch[0]!]));
  print('300 forms', runAll(folder, batch));
  for (const rows of [12_500, 25_000, 50_000]) {
    const large = join(folder, `large-${rows}.xlsx`);
    await largeWorkbook(large, rows);
    print(
      `a workbook of ${rows} × 20 cells (${(readFileSync(large).length / 1e6).toFixed(1)} MB)`,
      runAll(folder, [large]),
    );
  }
}

void main();
