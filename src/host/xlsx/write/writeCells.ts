import { formatCell, parseCell, type CellAddress, type CellPosition } from '../../../sheet/cellAddress';
import type { CellWrite } from '../../../sheet/writePlan';
import { HostError } from '../../hostError';
import { NumberFormat } from '../workbook/numberFormat';
import { Workbook } from '../workbook/workbook';
import { styleAt } from '../worksheet/styleAt';
import type { Worksheet } from '../worksheet/worksheet';
import { escapeXml } from '../xml/xmlText';
import { addStyles } from './addStyles';
import { dropFromCalculationChain } from './calculationMarks';
import { refreshFormulas } from './refreshFormulas';
import { spliceCells, type CellSplice } from './spliceCells';
import { StringWriter } from './stringWriter';
import { StyleWriter } from './styleWriter';

/** The workbook with the cells written, formulas that depend on them brought up to date. All cells must be allowed. */
export function writeCells(workbook: Workbook, writes: readonly CellWrite[]): Workbook {
  if (writes.length === 0) return workbook;
  const styled = writes.some((write) => write.numberFormat) ? addStyles(workbook) : workbook;
  const sheets = new Map<Worksheet, CellWrite[]>();
  for (const write of writes) {
    const sheet = styled.worksheet(write.sheet);
    const ofSheet = sheets.get(sheet);
    if (ofSheet) ofSheet.push(write);
    else sheets.set(sheet, [write]);
  }
  let current = spliceWrites(styled, sheets);
  for (const [sheet, ofSheet] of sheets) {
    current = dropFromCalculationChain(current, sheet.entry.sheetId, formulasLost(sheet, ofSheet));
  }
  return refreshFormulas(
    current,
    writes.map(({ sheet, cell }) => ({ sheet: current.worksheet(sheet), ...positionOf(cell) })),
  );
}

function spliceWrites(workbook: Workbook, sheets: ReadonlyMap<Worksheet, readonly CellWrite[]>): Workbook {
  const stringsPart = workbook.relatedPart('sharedStrings');
  const stylesPart = workbook.relatedPart('styles');
  const strings = new StringWriter(workbook.strings, stringsPart === null ? null : workbook.files.read(stringsPart));
  const styles = stylesPart === null ? null : new StyleWriter(workbook.files.read(stylesPart));
  const contents = new Map<string, Uint8Array>();
  for (const [sheet, writes] of sheets) {
    const splices = writes.map((write) => spliceOf(workbook, sheet, write, strings, styles));
    contents.set(sheet.entry.part, spliceCells(sheet.scan, splices));
  }
  const newStrings = strings.finish();
  if (stringsPart !== null && newStrings) contents.set(stringsPart, newStrings);
  const newStyles = styles?.finish() ?? null;
  if (stylesPart !== null && newStyles) contents.set(stylesPart, newStyles);
  return new Workbook(workbook.files.with(contents), workbook);
}

function spliceOf(
  workbook: Workbook,
  sheet: Worksheet,
  write: CellWrite,
  strings: StringWriter,
  styles: StyleWriter | null,
): CellSplice {
  const { row, column } = positionOf(write.cell);
  const style = styleAt(sheet, row, column);
  const code = write.numberFormat?.after;
  const newStyle = code === undefined || !styles ? style : styles.withNumberFormat(style, code);
  const format =
    code === undefined ? workbook.styles.numberFormat(style) : new NumberFormat(code, workbook.part.date1904);
  const { value, formula } = write.after;
  const { prefix } = sheet.scan;
  return {
    row,
    column,
    style: newStyle === style ? null : newStyle,
    body: () => ({
      value: formula !== undefined || value === '' ? null : typeof value === 'number' ? format.toStored(value) : value,
      sharedString: formula === undefined && typeof value === 'string' && value !== '' ? strings.place(value) : null,
      formula: formula === undefined ? null : `<${prefix}f>${escapeXml(formula.slice(1))}</${prefix}f>`,
    }),
  };
}

function positionOf(cell: CellAddress): CellPosition {
  const position = parseCell(cell);
  if (!position) throw new HostError({ code: 'cellInvalid', cell, found: cell });
  return position;
}

/** Cells of the sheet that held a formula and will hold none. */
function formulasLost(sheet: Worksheet, writes: readonly CellWrite[]): ReadonlySet<CellAddress> {
  const lost = new Set<CellAddress>();
  for (const { cell, after } of writes) {
    const { row, column } = positionOf(cell);
    const held = sheet.cells.formulas.has(sheet.cells.indexAt(row, column));
    if (held && after.formula === undefined) lost.add(formatCell(row, column));
  }
  return lost;
}
