import { formatCell } from '../../../sheet/cellAddress';
import type { CellArea } from '../../../sheet/cellArea';
import type { CellAppearance, SheetAppearance } from '../../../sheet/sheetAppearance';
import type { Workbook } from '../workbook/workbook';
import type { SheetScan } from '../worksheet/sheetScan';
import type { Worksheet } from '../worksheet/worksheet';
import { XmlScanner } from '../xml/xmlScanner';
import { Colors } from './colors';
import { PLAIN_LOOK, readLooks } from './readLooks';

/** What a page draws at most, whatever the sheet says it uses. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 256;
/** Width of a digit of the default font, and the space around it, in pixels. */
const DIGIT_PIXELS = 7;
const STANDARD_COLUMN_PIXELS = 64;
const STANDARD_ROW_POINTS = 15;
const PIXELS_PER_POINT = 96 / 72;

/** How a sheet is drawn. */
export function readAppearance(workbook: Workbook, sheet: Worksheet): SheetAppearance {
  const { scan } = sheet;
  const contentOf = (type: string) => {
    const part = workbook.relatedPart(type);
    return part === null ? null : workbook.files.read(part);
  };
  const styleLooks = readLooks(contentOf('styles'), new Colors(contentOf('theme')));
  const used = usedArea(scan);
  return {
    name: sheet.name,
    columnWidths: scan.columns.flatMap(({ from, to, width }) =>
      width === null || from > used.right ? [] : [{ from, to: Math.min(to, used.right), pixels: columnPixels(width) }],
    ),
    defaultColumnWidth:
      scan.defaultColumnWidth === null ? STANDARD_COLUMN_PIXELS : columnPixels(scan.defaultColumnWidth),
    rowHeights: rowHeights(scan, used),
    defaultRowHeight: rowPixels(scan.defaultRowHeight ?? STANDARD_ROW_POINTS),
    ...looksOf(scan, used, styleLooks),
    used,
  };
}

/** Looks in use, each once, and which one each stored cell has. */
function looksOf(scan: SheetScan, used: CellArea, styleLooks: readonly CellAppearance[]) {
  const looks: CellAppearance[] = [];
  const placeOf = new Map<CellAppearance, number>();
  const lookOf = new Map<string, number>();
  const { cells } = scan;
  for (let index = 0; index < cells.length && cells.row(index) <= used.bottom; index++) {
    if (cells.column(index) > used.right) continue;
    const look = styleLooks[cells.style(index)] ?? PLAIN_LOOK;
    let place = placeOf.get(look);
    if (place === undefined) {
      place = looks.push(look) - 1;
      placeOf.set(look, place);
    }
    lookOf.set(formatCell(cells.row(index), cells.column(index)), place);
  }
  return { looks, lookOf };
}

/** From A1 to the last stored cell or merge, bounded. */
function usedArea({ cells, merges }: SheetScan): CellArea {
  let bottom = 1;
  let right = 1;
  for (let index = 0; index < cells.length; index++) {
    bottom = Math.max(bottom, cells.row(index));
    right = Math.max(right, cells.column(index));
  }
  for (const merge of merges) {
    if (merge.top > bottom || merge.left > right) continue;
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return { top: 1, left: 1, bottom: Math.min(bottom, MOST_ROWS), right: Math.min(right, MOST_COLUMNS) };
}

function rowHeights({ rows, content }: SheetScan, used: CellArea): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let index = 0; index < rows.numbers.length && rows.numbers.at(index) <= used.bottom; index++) {
    const xml = new XmlScanner(content, rows.starts.at(index), rows.tagEnds.at(index));
    xml.next();
    const height = Number(xml.attribute('ht') ?? Number.NaN);
    if (Number.isFinite(height)) heights.set(rows.numbers.at(index), rowPixels(height));
  }
  return heights;
}

function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}
