import { formatCell } from '../../../sheet/cellAddress';
import { formatArea, parseArea } from '../../../sheet/cellArea';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { XmlScanner } from '../xml/xmlScanner';
import { decodeXmlText } from '../xml/xmlText';
import type { SheetScan } from '../worksheet/sheetScan';
import { rowIndexFrom, unstoredStyle } from '../worksheet/styleAt';
import { newCell, readCellElement, writeCellElement, type CellBody, type KeptCell } from './cellElement';

/** A cell to be written into a sheet part. */
export interface CellSplice {
  readonly row: number;
  readonly column: number;
  /** The style to give it; null keeps what it has or, for a new cell, what its row or column says. */
  readonly style: number | null;
  /** What it is to hold, given what is kept of the element that stands there; null leaves what it holds as it is written. */
  readonly body: ((kept: KeptCell) => CellBody) | null;
}

/**
 * The sheet part with the cells written: their elements replaced or put in at their place, rows made
 * where there are none, row spans and dimension widened. Every other byte stays.
 */
export function spliceCells(scan: SheetScan, cells: readonly CellSplice[]): Uint8Array {
  const splicing = new SheetSplicing(scan);
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]!.row === sorted[from]!.row) to++;
    splicing.addRow(sorted.slice(from, to));
    from = to;
  }
  return splicing.finish();
}

class SheetSplicing {
  private readonly splices: Splice[] = [];
  /** New rows for an empty `<sheetData/>`, in order. */
  private rowsOfEmptySheet = '';
  private written: { top: number; left: number; bottom: number; right: number } | null = null;

  constructor(private readonly scan: SheetScan) {}

  /** Writes cells of one row, sorted by column. */
  addRow(cells: readonly CellSplice[]): void {
    const row = cells[0]!.row;
    const index = rowIndexFrom(this.scan, row);
    const { rows } = this.scan;
    if (index < rows.numbers.length && rows.numbers.at(index) === row) this.changeRow(index, cells);
    else this.insertRow(index, row, cells);
  }

  finish(): Uint8Array {
    const { scan } = this;
    if (this.rowsOfEmptySheet !== '') {
      const name = `${scan.prefix}sheetData`;
      this.splices.push({ ...scan.sheetData, text: `<${name}>${this.rowsOfEmptySheet}</${name}>` });
    }
    this.widenDimension();
    return spliceBytes(scan.content, this.splices);
  }

  private insertRow(before: number, row: number, cells: readonly CellSplice[]): void {
    const { scan } = this;
    const elements = cells.map((cell) => this.newElement(cell)).join('');
    if (elements === '') return;
    const xml = `<${scan.prefix}row r="${row}">${elements}</${scan.prefix}row>`;
    if (scan.content[scan.sheetData.end - 2] === SLASH) {
      this.rowsOfEmptySheet += xml;
      return;
    }
    const at =
      before < scan.rows.numbers.length
        ? scan.rows.starts.at(before)
        : closingTagStart(scan.content, scan.sheetData.end);
    this.splices.push({ start: at, end: at, text: xml });
  }

  private changeRow(index: number, cells: readonly CellSplice[]): void {
    const { scan } = this;
    const tagEnd = scan.rows.tagEnds.at(index);
    const isEmpty = scan.content[tagEnd - 2] === SLASH;
    let elements = '';
    let added = false;
    for (const cell of cells) {
      const stored = isEmpty ? -1 : scan.cells.indexAt(cell.row, cell.column);
      if (stored >= 0) {
        this.replace(stored, cell);
        continue;
      }
      const element = this.newElement(cell);
      if (element === '') continue;
      added = true;
      if (isEmpty) elements += element;
      else {
        const at = this.placeInRow(index, cell);
        this.splices.push({ start: at, end: at, text: element });
      }
    }
    if (elements !== '') {
      this.splices.push({ start: tagEnd - 2, end: tagEnd, text: `>${elements}</${scan.prefix}row>` });
    }
    if (added) this.widenSpans(index, cells);
  }

  private replace(stored: number, cell: CellSplice): void {
    const { content, cells, prefix } = this.scan;
    if (cell.body === null) {
      if (cell.style !== null) this.splices.push(styleSplice(content, cells.start(stored), cell.style));
      return;
    }
    const kept = readCellElement(content, cells.start(stored), cells.end(stored));
    const styled = cell.style === null ? kept : { ...kept, style: cell.style };
    const text = writeCellElement(prefix, formatCell(cell.row, cell.column), styled, cell.body(kept));
    this.splices.push({ start: cells.start(stored), end: cells.end(stored), text });
  }

  /** The element of a cell that is not stored; empty when it would say nothing. */
  private newElement(cell: CellSplice): string {
    const kept = newCell(cell.style ?? unstoredStyle(this.scan, cell.row, cell.column));
    const body = cell.body?.(kept) ?? NO_CONTENT;
    if (body.value === null && body.formula === null && cell.style === null) return '';
    this.extend(cell.row, cell.column);
    return writeCellElement(this.scan.prefix, formatCell(cell.row, cell.column), kept, body);
  }

  /** Before the first cell further right, or at the end of the row. */
  private placeInRow(rowIndex: number, { row, column }: CellSplice): number {
    const { cells, rows, content } = this.scan;
    const next = cells.firstFrom(row, column);
    if (next < cells.length && cells.row(next) === row) return cells.start(next);
    return closingTagStart(content, rows.ends.at(rowIndex));
  }

  /** The `spans` of a row is a hint some readers trust. */
  private widenSpans(rowIndex: number, cells: readonly CellSplice[]): void {
    const { rows, content } = this.scan;
    const xml = new XmlScanner(content, rows.starts.at(rowIndex), rows.tagEnds.at(rowIndex));
    xml.next();
    if (!xml.findAttribute('spans')) return;
    const match = /^(\d{1,5}):(\d{1,5})$/.exec(decodeXmlText(content, xml.valueStart, xml.valueEnd));
    if (!match) return;
    const from = Math.min(Number(match[1]), cells[0]!.column);
    const to = Math.max(Number(match[2]), cells.at(-1)!.column);
    const text = `${from}:${to}`;
    if (text !== match[0]) this.splices.push({ start: xml.valueStart, end: xml.valueEnd, text });
  }

  private extend(row: number, column: number): void {
    const { written } = this;
    this.written = {
      top: Math.min(written?.top ?? row, row),
      left: Math.min(written?.left ?? column, column),
      bottom: Math.max(written?.bottom ?? row, row),
      right: Math.max(written?.right ?? column, column),
    };
  }

  private widenDimension(): void {
    const { dimension, content } = this.scan;
    if (!dimension || !this.written) return;
    const text = decodeXmlText(content, dimension.start, dimension.end);
    const area = parseArea(text);
    if (!area) return;
    const wider = formatArea({
      top: Math.min(area.top, this.written.top),
      left: Math.min(area.left, this.written.left),
      bottom: Math.max(area.bottom, this.written.bottom),
      right: Math.max(area.right, this.written.right),
    });
    if (wider !== formatArea(area)) this.splices.push({ ...dimension, text: wider });
  }
}

const NO_CONTENT: CellBody = { value: null, sharedString: null, formula: null };

/** Sets the style in the element's opening tag; what the element holds is not touched. */
function styleSplice(content: Uint8Array, start: number, style: number): Splice {
  const xml = new XmlScanner(content, start);
  xml.next();
  if (xml.findAttribute('s')) return { start: xml.valueStart, end: xml.valueEnd, text: String(style) };
  return { start: xml.nameEnd, end: xml.nameEnd, text: ` s="${style}"` };
}

const SLASH = 0x2f;
const LESS = 0x3c;

/** Start of the closing tag that ends at `end`. */
function closingTagStart(content: Uint8Array, end: number): number {
  return content.lastIndexOf(LESS, end - 1);
}
