import { parseCell } from '../../../sheet/cellAddress';
import type { FillChange } from '../../../sheet/cellFill';
import { HostError } from '../../hostError';
import { Workbook } from '../workbook/workbook';
import { styleAt } from '../worksheet/styleAt';
import type { Worksheet } from '../worksheet/worksheet';
import { addStyles } from './addStyles';
import { FillWriter } from './fillWriter';
import { spliceCells, type CellSplice } from './spliceCells';

/** The workbook with backgrounds changed. What the cells hold is not touched by a byte. All cells must be allowed. */
export function writeFills(workbook: Workbook, fills: readonly FillChange[]): Workbook {
  if (fills.length === 0) return workbook;
  const styled = addStyles(workbook);
  const stylesPart = styled.relatedPart('styles')!;
  const writer = new FillWriter(styled.files.read(stylesPart));
  const sheets = new Map<Worksheet, CellSplice[]>();
  for (const { sheet: name, cell, after } of fills) {
    const sheet = styled.worksheet(name);
    const position = parseCell(cell);
    if (!position) throw new HostError({ code: 'cellInvalid', sheet: name, cell, found: cell });
    const style = styleAt(sheet, position.row, position.column);
    const newStyle = writer.withFill(style, after);
    const splice = { ...position, style: newStyle === style ? null : newStyle, body: null };
    const ofSheet = sheets.get(sheet);
    if (ofSheet) ofSheet.push(splice);
    else sheets.set(sheet, [splice]);
  }
  const contents = new Map<string, Uint8Array>();
  for (const [sheet, splices] of sheets) contents.set(sheet.entry.part, spliceCells(sheet.scan, splices));
  const newStyles = writer.finish();
  if (newStyles) contents.set(stylesPart, newStyles);
  return new Workbook(styled.files.with(contents), styled);
}
