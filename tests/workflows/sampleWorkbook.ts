import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../src/sheet/cellAddress';
import type { CellValue } from '../../src/sheet/sheetSnapshot';
import type { ScoreOptions } from '../../src/workflows/scoreWorkbook';
import type { Author } from '../../src/workflows/applyWrites';

export const SHEET = '项目支出绩效自评表';
/** The score cells of the 2021 form, its execution score and its total. */
export const SCORE_CELLS = ['J7', ...Array.from({ length: 13 }, (_, index) => `I${14 + index}`), 'I27'];
export const OPTIONS: ScoreOptions = { sheets: 'activeFirst', checks: 'filling', deviationColumn: true };
export const AUTHOR: Author = { name: '', now: () => new Date(2022, 0, 15, 12) };

/** The 2021 form, opened. */
export function sampleWorkbook(): XlsxHost {
  return reopened(readFileSync(join(__dirname, '../../samples/self-evaluation-2021.xlsx')));
}

/** A workbook from the bytes another one saved. */
export function reopened(bytes: Uint8Array): XlsxHost {
  return openXlsxHost(bytes, { compression: nodeCompression });
}

/** The 2021 form with scores and total emptied, as a unit has it before scoring. */
export async function emptiedWorkbook(): Promise<XlsxHost> {
  const host = sampleWorkbook();
  for (const cell of SCORE_CELLS) expect((await host.edit(SHEET, cell, null)).status).toBe('applied');
  return host;
}

/** Values of the sheet by address, blanks left out. */
export async function valuesOf(host: XlsxHost): Promise<ReadonlyMap<string, CellValue>> {
  const [snapshot] = await host.read([SHEET]);
  return new Map(
    snapshot!.cells
      .filter((cell) => cell.value !== null)
      .map((cell) => [formatCell(cell.row, cell.column), cell.value]),
  );
}
