import { formatCell, MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import { FILE_LIMITS } from '../fileLimits';
import { damaged, tooLarge } from '../fileProblem';
import { GrowingInts } from '../growingInts';
import { HostError } from '../../hostError';
import { isTrue } from '../workbook/workbookPart';
import { TAG_CLOSE, TAG_EMPTY, TAG_OPEN, type XmlScanner } from '../xml/xmlScanner';
import {
  CellTable,
  HOLDS_BOOLEAN,
  HOLDS_DATE,
  HOLDS_ERROR,
  HOLDS_INLINE_STRING,
  HOLDS_NUMBER,
  HOLDS_SHARED_STRING,
  HOLDS_TEXT,
} from './cellTable';
import type { RowTable } from './sheetScan';

const DEPTH_OF_SHEET_DATA = 2;
const DEPTH_OF_ROW = 3;
const DEPTH_OF_CELL = 4;

/** Rows and cells of a sheet, read with the scanner standing on `<sheetData>`. */
export class SheetDataScan {
  readonly cells = new CellTable();
  readonly rows: RowTable = {
    numbers: new GrowingInts(),
    starts: new GrowingInts(),
    tagEnds: new GrowingInts(),
    ends: new GrowingInts(),
    hidden: new GrowingInts(),
    styles: new GrowingInts(),
  };
  private row = 0;
  private column = 0;

  constructor(private readonly xml: XmlScanner) {}

  /** Reads up to and including the closing tag. */
  run(): void {
    const { xml } = this;
    if (xml.kind === TAG_EMPTY) return;
    for (;;) {
      const kind = xml.next();
      if (kind === TAG_CLOSE) {
        if (xml.depth < DEPTH_OF_SHEET_DATA) return;
      } else if (xml.isNamed('row')) this.readRow();
      else refuseAlternatives(xml);
    }
  }

  private readRow(): void {
    const { xml, rows } = this;
    let number = this.row + 1;
    let hidden = 0;
    let style = -1;
    let customFormat = false;
    while (xml.nextAttribute()) {
      const length = xml.attributeEnd - xml.attributeStart;
      const first = xml.bytes[xml.attributeStart];
      if (length === 1 && first === 0x72) number = this.readInteger();
      else if (length === 1 && first === 0x73) style = this.readInteger();
      else if (length === 6 && first === 0x68 && this.isTrueValue()) hidden = 1;
      else if (length === 2 && first === 0x68 && this.isZeroHeight()) hidden = 1;
      else if (length === 12 && first === 0x63 && xml.bytes[xml.attributeStart + 6] === 0x46) {
        customFormat = this.isTrueValue();
      }
    }
    if (number <= this.row || number > MAX_ROW) throw damaged(`row ${number} after row ${this.row}`);
    this.row = number;
    this.column = 0;
    rows.numbers.push(number);
    rows.starts.push(xml.tagStart);
    rows.tagEnds.push(xml.tagEnd);
    rows.hidden.push(hidden);
    rows.styles.push(customFormat ? style : -1);
    if (xml.kind === TAG_OPEN) this.readCells();
    rows.ends.push(xml.tagEnd);
  }

  private readCells(): void {
    const { xml } = this;
    for (;;) {
      const kind = xml.next();
      if (kind === TAG_CLOSE) {
        if (xml.depth < DEPTH_OF_ROW) return;
      } else if (xml.nameEnd - xml.localStart === 1 && xml.bytes[xml.localStart] === 0x63) this.readCell();
      else refuseAlternatives(xml);
    }
  }

  private readCell(): void {
    const { xml, cells } = this;
    if (cells.length >= FILE_LIMITS.cells) throw tooLarge(cells.length, FILE_LIMITS.cells);
    let column = this.column + 1;
    let style = 0;
    let holds = HOLDS_NUMBER;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart !== 1) continue;
      const name = xml.bytes[xml.attributeStart];
      if (name === 0x72) column = this.readReference();
      else if (name === 0x73) style = this.readInteger();
      else if (name === 0x74) holds = this.readHolding();
    }
    if (column <= this.column || column > MAX_COLUMN) {
      throw new HostError({ code: 'damaged', cell: formatCell(this.row, column), found: 'cells out of order' });
    }
    this.column = column;
    const index = cells.add(this.row, column, xml.tagStart, style);
    if (xml.kind === TAG_OPEN) this.readContent(index, holds);
    cells.setEnd(index, xml.tagEnd);
  }

  /** Reads the children of a `<c>` up to and including its closing tag. */
  private readContent(index: number, holds: number): void {
    const { xml, cells } = this;
    for (;;) {
      const kind = xml.next();
      if (kind === TAG_CLOSE) {
        if (xml.depth < DEPTH_OF_CELL) return;
        continue;
      }
      const single = xml.nameEnd - xml.localStart === 1 ? xml.bytes[xml.localStart] : 0;
      if (single === 0x66) this.readFormula(index);
      else if (kind === TAG_EMPTY) continue;
      else if (single === 0x76 && holds !== HOLDS_INLINE_STRING) {
        const start = xml.tagEnd;
        xml.skipElement();
        if (xml.tagStart > start || holds === HOLDS_TEXT) cells.setValue(index, holds, start, xml.tagStart);
      } else if (holds === HOLDS_INLINE_STRING && xml.isNamed('is')) {
        const start = xml.tagStart;
        xml.skipElement();
        cells.setValue(index, holds, start, xml.tagEnd);
      } else xml.skipElement();
    }
  }

  private readFormula(index: number): void {
    const { xml, cells } = this;
    if (cells.formulas.size >= FILE_LIMITS.formulas) throw tooLarge(cells.formulas.size + 1, FILE_LIMITS.formulas);
    const type = xml.attribute('t');
    const kind = type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal';
    const sharedIndex = kind === 'shared' ? (xml.attribute('si') ?? '') : null;
    const area = xml.attribute('ref');
    const textStart = xml.tagEnd;
    xml.skipElement();
    const textEnd = Math.max(textStart, xml.tagStart);
    cells.formulas.set(index, { kind, textStart, textEnd, sharedIndex, area });
  }

  private readHolding(): number {
    const { xml } = this;
    const first = xml.bytes[xml.valueStart];
    const length = xml.valueEnd - xml.valueStart;
    if (length === 1) {
      if (first === 0x73) return HOLDS_SHARED_STRING;
      if (first === 0x6e) return HOLDS_NUMBER;
      if (first === 0x62) return HOLDS_BOOLEAN;
      if (first === 0x65) return HOLDS_ERROR;
      if (first === 0x64) return HOLDS_DATE;
    } else if (length === 3 && first === 0x73) return HOLDS_TEXT;
    else if (length === 9 && first === 0x69) return HOLDS_INLINE_STRING;
    throw damaged(`cell type in row ${this.row}`);
  }

  /** Column of an `r` attribute such as `AB12`; its row must be the row it stands in. */
  private readReference(): number {
    const { bytes, valueStart, valueEnd } = this.xml;
    let at = valueStart;
    let column = 0;
    while (at < valueEnd && at < valueStart + 4 && bytes[at]! >= 0x41 && bytes[at]! <= 0x5a) {
      column = column * 26 + bytes[at++]! - 0x40;
    }
    let row = 0;
    const digits = at;
    while (at < valueEnd && at < digits + 8 && bytes[at]! >= 0x30 && bytes[at]! <= 0x39)
      row = row * 10 + bytes[at++]! - 0x30;
    if (at !== valueEnd || column === 0 || row !== this.row) throw damaged(`cell address in row ${this.row}`);
    return column;
  }

  private readInteger(): number {
    const { bytes, valueStart, valueEnd } = this.xml;
    let value = 0;
    for (let at = valueStart; at < valueEnd; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9 || at > valueStart + 9) throw damaged(`number in row ${this.row}`);
      value = value * 10 + digit;
    }
    return value;
  }

  private isTrueValue(): boolean {
    const { bytes, valueStart, valueEnd } = this.xml;
    return isTrue(String.fromCharCode(...bytes.subarray(valueStart, Math.min(valueEnd, valueStart + 8))));
  }

  private isZeroHeight(): boolean {
    const { bytes, valueStart, valueEnd } = this.xml;
    return Number(String.fromCharCode(...bytes.subarray(valueStart, Math.min(valueEnd, valueStart + 16)))) === 0;
  }
}

/**
 * Rows or cells given in alternatives (`mc:AlternateContent`): no program writes them, and choosing
 * one would show or keep something else than Excel does.
 */
function refuseAlternatives(xml: XmlScanner): void {
  if (xml.isNamed('AlternateContent')) throw new HostError({ code: 'notSupported', found: 'mc:AlternateContent' });
  xml.skipElement();
}
