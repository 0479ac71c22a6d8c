import { deepStrictEqual } from 'node:assert';
import { HostError } from '../../src/host/hostError';
import type { Compression } from '../../src/host/xlsx/compression';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { webCompression } from '../../src/host/xlsx/web/webCompression';
import { openXlsxHost, type XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../src/sheet/cellAddress';
import { sheetSnapshotSchema, type CellSnapshot, type SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import type { CellWrite } from '../../src/sheet/writePlan';
import type { Random } from './random';

/** How a workbook came out: the code it was refused with, `read` where writing was refused, or `written`. */
export type TrialOutcome = string;

/**
 * Does with a workbook all that the product does: reads it, draws it, writes some cells, saves it
 * and reads it again. Throws when anything but a `HostError` comes out, when the two ways to inflate
 * disagree, when a written cell does not hold its value, or when another cell changed that is no formula.
 */
export async function tryWorkbook(bytes: Uint8Array, random: Random): Promise<TrialOutcome> {
  const first = await readAll(bytes, nodeCompression);
  const second = await readAll(bytes, webCompression);
  if (typeof first === 'string' || typeof second === 'string') {
    deepStrictEqual(second, first);
    return String(first);
  }
  deepStrictEqual(second.sheets, first.sheets);
  for (const sheet of first.sheets) sheetSnapshotSchema.parse(sheet);
  return write(first.host, first.sheets, random);
}

interface Reading {
  readonly host: XlsxHost;
  readonly sheets: readonly SheetSnapshot[];
}

async function readAll(bytes: Uint8Array, compression: Compression): Promise<Reading | TrialOutcome> {
  try {
    const host = openXlsxHost(bytes, { compression, fileName: 'fuzz.xlsx' });
    const names = (await host.listSheets()).map((sheet) => sheet.name);
    const sheets = await host.read(names);
    for (const name of names) await host.readAppearance(name);
    return { host, sheets };
  } catch (failure) {
    return codeOf(failure);
  }
}

async function write(host: XlsxHost, sheets: readonly SheetSnapshot[], random: Random): Promise<TrialOutcome> {
  const sheet = random.pick(sheets);
  const cells = [someCell(sheet, random), ...(random.next() < 0.5 ? [newCell(sheet, random)] : [])];
  const addedSheets = random.next() < 0.2 ? [{ name: '评分记录', visibility: 'veryHidden' as const }] : [];
  const outcome = await host.apply({ addedSheets, cells, printAreas: [], skipped: [] });
  if (outcome.status === 'refused' && outcome.problem.code === 'unexpected') throw new HostError(outcome.problem);
  if (outcome.status !== 'applied')
    return `read, ${outcome.status === 'refused' ? outcome.problem.code : outcome.status}`;
  const saved = openXlsxHost(host.save(), { compression: nodeCompression });
  const [after] = await saved.read([sheet.name]);
  const written = new Map(cells.map(({ cell, after: { value } }) => [cell, value]));
  const held = new Map(after!.cells.map((cell) => [addressOf(cell), cell]));
  for (const [cell, value] of written) deepStrictEqual(held.get(cell)?.value ?? null, value);
  for (const cell of sheet.cells) {
    if (cell.formula !== undefined || written.has(addressOf(cell))) continue;
    deepStrictEqual(held.get(addressOf(cell)), cell);
  }
  return 'written';
}

function someCell(sheet: SheetSnapshot, random: Random): CellWrite {
  if (sheet.cells.length === 0) return newCell(sheet, random);
  const cell = random.pick(sheet.cells);
  const before = { value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula }) };
  return { sheet: sheet.name, cell: addressOf(cell), before, after: { value: someValue(random) }, purpose: 'score' };
}

function newCell(sheet: SheetSnapshot, random: Random): CellWrite {
  const lowest = sheet.cells.at(-1)?.row ?? 0;
  const cell = formatCell(Math.min(lowest + 1 + random.below(3), 1_048_576), 1 + random.below(30));
  return { sheet: sheet.name, cell, before: { value: null }, after: { value: someValue(random) }, purpose: 'score' };
}

function someValue(random: Random): number | string | boolean {
  return random.pick<number | string | boolean>([random.below(1000) / 8, '优 & <良>', '=1+1', true, random.next()]);
}

function addressOf(cell: CellSnapshot): string {
  return formatCell(cell.row, cell.column);
}

function codeOf(failure: unknown): string {
  if (!(failure instanceof HostError) || failure.problem.code === 'unexpected') throw failure;
  return failure.problem.code;
}
