import { parseArea, type CellArea } from '../../../sheet/cellArea';
import { FILE_LIMITS } from '../fileLimits';
import { damaged, tooLarge } from '../fileProblem';
import { isTrue } from '../workbook/workbookPart';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, XmlScanner } from '../xml/xmlScanner';
import { SheetDataScan } from './scanSheetData';
import type { ByteSpan, ColumnRun, SheetScan } from './sheetScan';

/** Reads a worksheet part in one pass. @throws HostError `damaged`, `unsafe`, `tooLarge` or `notSupported` */
export function scanSheet(content: Uint8Array): SheetScan {
  const xml = new XmlScanner(content);
  if (xml.next() === TAG_NONE || !xml.isNamed('worksheet')) throw damaged('no worksheet element');
  const prefix = xml.prefix();
  const columns: ColumnRun[] = [];
  const merges = new MergeList();
  const tableIds: string[] = [];
  let data: SheetDataScan | null = null;
  let sheetData: ByteSpan = { start: 0, end: 0 };
  let dimension: ByteSpan | null = null;
  let isProtected = false;
  let hidesUnstoredRows = false;
  let defaultRowHeight: number | null = null;
  let defaultColumnWidth: number | null = null;
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind === TAG_CLOSE || xml.localStart - xml.nameStart !== prefix.length) continue;
    if (xml.isNamed('sheetData') && isTopLevel(xml)) {
      if (data) throw damaged('two sheetData elements');
      const start = xml.tagStart;
      data = new SheetDataScan(xml);
      data.run();
      sheetData = { start, end: xml.tagEnd };
    } else if (xml.isNamed('dimension') && xml.findAttribute('ref')) {
      dimension = { start: xml.valueStart, end: xml.valueEnd };
    } else if (xml.isNamed('sheetFormatPr')) {
      hidesUnstoredRows = isTrue(xml.attribute('zeroHeight'));
      defaultRowHeight = readNumber(xml.attribute('defaultRowHeight'));
      defaultColumnWidth = readNumber(xml.attribute('defaultColWidth'));
    } else if (xml.isNamed('col')) columns.push(readColumnRun(xml));
    else if (xml.isNamed('mergeCell')) merges.add(xml);
    else if (xml.isNamed('sheetProtection')) isProtected = isTrue(xml.attribute('sheet'));
    else if (xml.isNamed('tablePart')) tableIds.push(xml.prefixedAttribute('id') ?? '');
  }
  if (!data) throw damaged('no sheetData element');
  return {
    content,
    prefix,
    cells: data.cells,
    rows: data.rows,
    sheetData,
    dimension,
    columns,
    merges: merges.areas,
    protected: isProtected,
    hidesUnstoredRows,
    defaultRowHeight,
    defaultColumnWidth,
    tableIds,
  };
}

function isTopLevel(xml: XmlScanner): boolean {
  return xml.depth === (xml.kind === TAG_EMPTY ? 1 : 2);
}

function readColumnRun(xml: XmlScanner): ColumnRun {
  const width = readNumber(xml.attribute('width'));
  const from = Number(xml.attribute('min'));
  const to = Number(xml.attribute('max'));
  if (!Number.isInteger(from) || !Number.isInteger(to)) throw damaged('column run');
  return {
    from,
    to,
    hidden: isTrue(xml.attribute('hidden')) || width === 0,
    style: Number(xml.attribute('style') ?? 0),
    width,
  };
}

/** The merged areas of a sheet, inside their limits. */
class MergeList {
  readonly areas: CellArea[] = [];
  private rows = 0;

  add(xml: XmlScanner): void {
    const reference = xml.attribute('ref') ?? '';
    const area = parseArea(reference);
    if (!area) throw damaged(`merged area ${reference.slice(0, 40)}`);
    this.rows += area.bottom - area.top + 1;
    if (this.rows > FILE_LIMITS.mergedRows) throw tooLarge(this.rows, FILE_LIMITS.mergedRows);
    if (this.areas.length >= FILE_LIMITS.merges) throw tooLarge(this.areas.length + 1, FILE_LIMITS.merges);
    if (area.top !== area.bottom || area.left !== area.right) this.areas.push(area);
  }
}

function readNumber(text: string | null): number | null {
  if (text === null) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
