import type { CellFill, CellPlace } from '../../../sheet/cellFill';
import { HostError } from '../../hostError';
import { runInExcel } from '../runInExcel';
import { askFills } from './cellFills';

/** Backgrounds asked for at once, so that the answer stays within what Excel on the web sends. */
const AT_ONCE = 4_000;

/** Backgrounds of the cells, in the order asked. One sync for each four thousand. Rejects with `sheetNotFound`. */
export async function readFills(cells: readonly CellPlace[]): Promise<readonly CellFill[]> {
  const fills: CellFill[] = [];
  for (let from = 0; from < cells.length; from += AT_ONCE)
    fills.push(...(await readSome(cells.slice(from, from + AT_ONCE))));
  return fills;
}

async function readSome(cells: readonly CellPlace[]): Promise<CellFill[]> {
  return runInExcel(async (context) => {
    const names = [...new Set(cells.map(({ sheet }) => sheet))];
    const sheets = new Map(
      names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name).load('name')] as const),
    );
    const tell = askFills(sheets, cells);
    await context.sync();
    const missing = names.find((name) => sheets.get(name)!.isNullObject);
    if (missing !== undefined) throw new HostError({ code: 'sheetNotFound', sheet: missing });
    const fills = tell();
    return cells.map((place) => fills.get(place) ?? null);
  });
}
