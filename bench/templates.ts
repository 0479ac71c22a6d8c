import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorkbookWriter } from '../src/host/xlsx/create/workbookWriter';
import { nodeCompression } from '../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../src/host/xlsx/xlsxHost';
import { issueForms, type IssueSource, type WorkbookFiles } from '../src/workflows/issueForms';
import { newTemplate, templateWorkbook } from '../src/workflows/newTemplate';
import { rosterFromCsv } from '../src/workflows/readRosterFile';

/*
 * A thousand forms issued from a roster, against openpyxl writing the same cells, all in one run:
 * node -r ./bench/registerTypescript.cjs bench/templates.ts
 * Processor time, reading the roster and writing the files included, so that other work on the machine counts little.
 */

const ROWS = 1000;
const author = { name: '', now: (): Date => new Date(0) };
const layout = { policyId: null, year: 2025, layoutId: 'national', ownPolicies: [] };

interface RosterLine {
  readonly unit: string;
  readonly project: string;
  readonly budget: number;
}

const lines = Array.from({ length: ROWS }, (_, index): RosterLine => ({
  unit: `第${index + 1}单位`,
  project: `第${index + 1}号项目`,
  budget: index + 0.5,
}));

const folder = mkdtempSync(join(tmpdir(), 'ziping-bench-'));
const outputs = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
};

function maker(): WorkbookFiles {
  const writer = new WorkbookWriter(nodeCompression);
  return {
    create: (workbook) => writer.write(workbook),
    open: (bytes) => openXlsxHost(bytes, { compression: nodeCompression }),
  };
}

/** Processor seconds to issue the whole roster. */
async function ours(source: IssueSource, out: string): Promise<number> {
  const before = process.cpuUsage();
  const csv = [
    '单位,项目名称,年初预算数',
    ...lines.map(({ unit, project, budget }) => `${unit},${project},${budget}`),
  ].join('\n');
  const roster = rosterFromCsv('roster.csv', new TextEncoder().encode(csv), []);
  for await (const step of issueForms(roster, source, '{项目}', maker(), author)) {
    if ('problem' in step) throw new Error(step.problem.code);
    writeFileSync(join(out, step.file), step.bytes);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Processor seconds openpyxl needs to write the same; null where it is not installed. */
function openpyxl(template: string, opening: 'once' | 'each', out: string): number | null {
  const roster = join(folder, 'roster.json');
  const rows = lines.map(({ unit, project, budget }) => ({
    file: `${project}.xlsx`,
    cells: { C3: project, H4: unit, E8: budget },
    record: JSON.stringify({ kind: 'issued', at: '', by: '', unit, project, code: '', deadline: '' }),
  }));
  writeFileSync(roster, JSON.stringify(rows));
  const script = join(__dirname, 'templates/openpyxl_issue.py');
  const { status, stdout } = spawnSync('/usr/bin/python3', [script, template, roster, out, opening], {
    encoding: 'utf8',
  });
  return status === 0 ? Number(stdout) : null;
}

function print(name: string, seconds: number | null, ofOurs: number): void {
  const shown =
    seconds === null
      ? 'not installed'
      : `${seconds.toFixed(2).padStart(7)} s ${(seconds / ofOurs).toFixed(1).padStart(6)} ×`;
  process.stdout.write(`${name.padEnd(44)} ${shown}\n`);
}

async function main(): Promise<void> {
  const { template, entries } = newTemplate({ ...layout, indicators: [] }, author);
  const bytes = maker().create(templateWorkbook(template, entries));
  const file = join(folder, 'template.xlsx');
  writeFileSync(file, bytes);
  const laidOut = outputs('laid-out');
  const seconds = await ours({ kind: 'layout', options: layout }, laidOut);
  process.stdout.write(`${readdirSync(laidOut).length} forms, processor time, as multiples of ours\n`);
  print('ziping, forms laid out', seconds, seconds);
  print(
    'ziping, copies of a template workbook',
    await ours({ kind: 'workbook', bytes, form: template.form }, outputs('copies')),
    seconds,
  );
  print('openpyxl, template opened once for all', openpyxl(file, 'once', outputs('once')), seconds);
  print('openpyxl, template opened for each', openpyxl(file, 'each', outputs('each')), seconds);
  rmSync(folder, { recursive: true });
}

void main();
