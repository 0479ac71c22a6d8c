import { formatCell } from '../../../sheet/cellAddress';
import { formatArea } from '../../../sheet/cellArea';
import type { BlueprintCell, SheetBlueprint } from '../../../sheet/workbookBlueprint';
import { writeCellText } from '../xml/cellText';
import { escapeXml } from '../xml/xmlText';
import { rulesXml } from './rulesXml';
import type { CellTexts } from './sharedTexts';
import type { StyleTable } from './styleTable';
import { XML_DECLARATION } from './xmlDeclaration';

/** What a sheet is written with. */
export interface SheetWriting {
  /** Main namespace of the workbook's dialect. */
  readonly namespace: string;
  /** Whether the sheet is the one in front. */
  readonly front: boolean;
  readonly texts: CellTexts;
  readonly styles: StyleTable;
}

/** The worksheet part of a sheet. The order of its elements is the one the standard demands. */
export function worksheetXml(
  sheet: Omit<SheetBlueprint, 'name' | 'visibility'>,
  { namespace, front, texts, styles }: SheetWriting,
): string {
  const { print } = sheet;
  return (
    `${XML_DECLARATION}<worksheet xmlns="${namespace}">` +
    (print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<sheetViews><sheetView${front ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet.columnWidths) +
    rowsXml(sheet, texts, styles) +
    (sheet.protected ? PROTECTION : '') +
    mergesXml(sheet) +
    rulesXml(sheet.rules) +
    (print
      ? '<printOptions horizontalCentered="1"/>' +
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
        `<pageSetup paperSize="9" orientation="${print.orientation}" fitToHeight="0"/>` +
        '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>'
      : '') +
    '</worksheet>'
  );
}

/** Closed without a password; row heights, column widths and rows added in between stay the user's. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0"/>';

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}"${width === 0 ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowsXml(
  sheet: Pick<SheetBlueprint, 'cells' | 'styles' | 'rowHeights'>,
  texts: CellTexts,
  styles: StyleTable,
): string {
  const styleIndexes = sheet.styles.map((style) => styles.indexOf(style));
  const rows = new Map<number, BlueprintCell[]>();
  for (const row of sheet.rowHeights.keys()) rows.set(row, []);
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const written = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const sorted = cells.sort((one, other) => one.column - other.column);
      const inside = sorted
        .map((cell) => cellXml(cell, cell.style === null ? 0 : styleIndexes[cell.style]!, texts))
        .join('');
      const size = height === undefined ? '' : ` ht="${height}"${height === 0 ? ' hidden="1"' : ''} customHeight="1"`;
      return `<row r="${row}"${size}>${inside}</row>`;
    });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function cellXml(cell: BlueprintCell, style: number, texts: CellTexts): string {
  const { value, formula } = cell;
  const start = `<c r="${formatCell(cell.row, cell.column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const computed = formula === undefined ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (value === null) return computed === '' ? `${start}/>` : `${start}>${computed}</c>`;
  if (typeof value === 'number') return `${start}>${computed}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${computed}<v>${value ? 1 : 0}</v></c>`;
  if (computed !== '') return `${start} t="str">${computed}<v>${writeCellText(value)}</v></c>`;
  return `${start}${texts.contentOf(value)}</c>`;
}

function mergesXml({ merges }: Pick<SheetBlueprint, 'merges'>): string {
  if (merges.length === 0) return '';
  const areas = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return `<mergeCells count="${merges.length}">${areas.join('')}</mergeCells>`;
}
