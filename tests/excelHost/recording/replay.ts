import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { EmulatedExcel } from '../emulatedExcel';
import { replayTrace } from './replayTrace';
import type { Trace } from './trace';

const SAMPLE = resolve(__dirname, '../../../samples/self-evaluation-2021.xlsx');

/** `npm run replay TRACE [WORKBOOK]`: prints where the emulated Excel differs; exit code 1 when it does anywhere. */
async function replay(tracePath: string | undefined, workbookPath = SAMPLE): Promise<void> {
  if (tracePath === undefined) return refuse('Usage: npm run replay TRACE [WORKBOOK]');
  const trace = traceIn(tracePath);
  if (!trace) return refuse(`${tracePath} is no trace: choose a file that the recorder saved.`);
  const file = openXlsxHost(readFileSync(workbookPath), { compression: nodeCompression });
  const sheets = await file.read((await file.listSheets()).map(({ name }) => name));
  const excel = new EmulatedExcel({ sheets });
  const differences = await replayTrace(trace, excel);
  for (const difference of differences) process.stdout.write(`${JSON.stringify(difference)}\n`);
  for (const gap of excel.gaps) process.stdout.write(`not emulated: ${gap}\n`);
  process.stdout.write(
    `${trace.platform} ${trace.version}: ${trace.entries.length} requests, ${differences.length} differences, ${excel.gaps.length} gaps\n`,
  );
  process.exitCode = differences.length + excel.gaps.length > 0 ? 1 : 0;
}

function traceIn(path: string): Trace | null {
  try {
    const trace = JSON.parse(readFileSync(path, 'utf8')) as Partial<Trace> | null;
    return Array.isArray(trace?.entries) ? (trace as Trace) : null;
  } catch {
    return null;
  }
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

void replay(process.argv[2], process.argv[3]);
