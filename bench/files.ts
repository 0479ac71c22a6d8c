/**
 * Files against other ways to do the same, in one run: `npm run bench:files`.
 *
 * Ours reads, scores, checks and writes; the others only read, set the same cells and save
 * (LibreOffice only reads and saves). Printed: seconds, processor time, peak memory, and how many times ours.
 * `--rounds N` repeats everything and takes medians; `--only forms|large` leaves the other part out.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import ExcelJS from 'exceljs';

const ROOT = join(__dirname, '..');
const FORMS = join(ROOT, 'tests/fixtures/forms');
const COMMAND = join(ROOT, 'dist/cli/ziping.js');

interface Run {
  readonly seconds: number;
  /** Seconds of processor time, all threads together; null where it cannot be read. */
  readonly processor: number | null;
  /** Megabytes; null where it cannot be read. */
  readonly peak: number | null;
}

type Contender = 'ziping' | 'ziping, 1 job' | 'openpyxl' | 'exceljs' | 'LibreOffice';

/** Runs a program to its end; what it took up is the last `used=` line it prints on standard error. */
function run(program: string, args: readonly string[], mayExit: readonly number[]): Run | null {
  const started = process.hrtime.bigint();
  const env = { ...process.env, NODE_OPTIONS: `--require ${join(__dirname, 'files/printUsage.cjs')}` };
  const ended = spawnSync(program, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (ended.error) return null;
  if (!mayExit.includes(ended.status ?? -1)) throw new Error(`${program} ${args[0]}: ${ended.stderr.slice(-400)}`);
  const used = [...ended.stderr.matchAll(/^used=(\d+) ([\d.]+)$/gm)].at(-1);
  return {
    seconds,
    peak: used ? Number(used[1]) / 1024 : null,
    processor: used ? Number(used[2]) : null,
  };
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
  const ours = (name: string, ...jobs: string[]) =>
    run(process.execPath, [COMMAND, 'score', input, '--out', out(name), ...jobs], [0, 1]);
  const runs: readonly [Contender, Run | null][] = [
    ['ziping', ours('ziping', ...(one ? [] : ['--jobs', '2']))],
    ['ziping, 1 job', one ? null : ours('ziping1', '--jobs', '1')],
    ['openpyxl', run('/usr/bin/python3', [join(__dirname, 'files/openpyxl_set.py'), list, out('openpyxl')], [0])],
    ['exceljs', run(process.execPath, [join(__dirname, 'files/exceljsSet.cjs'), list, out('exceljs')], [0])],
    [
      'LibreOffice',
      run('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out('lo'), ...files], [0]),
    ],
  ];
  return new Map(runs.filter((entry): entry is [Contender, Run] => entry[1] !== null));
}

/** The contenders one after the other, `rounds` times over, so that what else the machine does meets all alike. */
function compare(title: string, folder: string, files: readonly string[], rounds: number): void {
  const all = Array.from({ length: rounds }, () => runAll(folder, files));
  const middle = (name: Contender, key: keyof Run): number | null => {
    const values = all.flatMap((runs) => runs.get(name)?.[key] ?? []).sort((a, b) => a - b);
    return values[values.length >> 1] ?? null;
  };
  const times = (value: number | null, ours: number | null): string =>
    value === null || ours === null ? '' : `${(value / ours).toFixed(1)} ×`;
  process.stdout.write(`\n${title}, median of ${rounds}\n`);
  process.stdout.write(`${''.padEnd(14)}  seconds    ratio  processor    ratio     peak\n`);
  for (const name of all[0]!.keys()) {
    const [seconds, processor, peak] = [middle(name, 'seconds')!, middle(name, 'processor'), middle(name, 'peak')];
    const columns = [
      seconds.toFixed(2).padStart(9),
      times(seconds, middle('ziping', 'seconds')).padStart(8),
      (processor?.toFixed(2) ?? '').padStart(10),
      times(processor, middle('ziping', 'processor')).padStart(8),
      (peak === null ? '' : `${peak.toFixed(0)} MB`).padStart(8),
    ];
    process.stdout.write(`${name.padEnd(14)}${columns.join(' ')}\n`);
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
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1' }, only: { type: 'string' } } });
  const { only } = values;
  const rounds = Math.max(1, Number(values.rounds) || 1);
  if (!existsSync(COMMAND)) throw new Error('dist/cli is missing: run `npm run build` first');
  const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
  mkdirSync(join(folder, 'in'));
  const forms = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
  const batch = Array.from({ length: 300 }, (_, index) => join(folder, 'in', `${index}.xlsx`));
  batch.forEach((path, index) => copyFileSync(join(FORMS, forms[index % forms.length]!), path));

  if (only !== 'large') {
    compare('one form, a process each', folder, [batch[0]!], rounds);
    compare('300 forms', folder, batch, rounds);
  }
  if (only === 'forms') return;
  for (const rows of [12_500, 25_000, 50_000]) {
    const large = join(folder, `large-${rows}.xlsx`);
    await largeWorkbook(large, rows);
    const megabytes = (readFileSync(large).length / 1e6).toFixed(1);
    compare(`a workbook of ${rows} × 20 cells (${megabytes} MB)`, folder, [large], rounds);
  }
}

void main();
