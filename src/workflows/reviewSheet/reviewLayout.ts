import type { CellValue } from '../../sheet/sheetSnapshot';
import type { AddedSheet } from '../../sheet/writePlan';
import type { CellStyle } from '../../sheet/workbookBlueprint';
import { lookOfText } from '../../templates/sheet/formLooks';
import { REVIEW_SHEET_NAME } from './reviewSheetName';
import { SheetDraft } from '../../templates/sheet/sheetDraft';

/** Widths of the columns in characters; together they fill an upright A4 page. */
const WIDTHS = [5, 9, 11, 22, 42, 10, 10] as const;
const COLUMNS = WIDTHS.length;
/** Height of a line of text, and least height of a row, points. */
const LINE = 14;
const LEAST = 20;
/** A cell on paper is no place for more than this; the workbook has it in full. */
const LONGEST = 600;

/** The title and the project's name: a page that comes loose still says what it belongs to. */
const ON_EVERY_PAGE = { from: 1, to: 2 };

const TITLE = lookOfText('title');
const HEADING: CellStyle = { ...lookOfText('signature'), bold: true, fontSize: 12 };
const HEADER: CellStyle = { ...lookOfText('header'), fill: '#eef2f3' };
const CENTRED: CellStyle = lookOfText('mark');
const LEFT: CellStyle = { ...CENTRED, horizontal: 'left' };
const NOTE: CellStyle = lookOfText('signature');

/** A cell of a table: how many of the sheet's columns it takes, what it holds, and whether it reads from the left. */
export interface LaidCell {
  readonly span: number;
  readonly value: CellValue;
  readonly left?: boolean;
}

/** A review sheet while it is being laid out from top to bottom. */
export class ReviewLayout {
  private readonly draft = new SheetDraft();
  private readonly heights = new Map<number, number>();
  private row = 0;

  title(text: string): void {
    this.across(TITLE, text, 34);
  }

  heading(text: string): void {
    this.across(HEADING, text, 26);
  }

  note(text: string): void {
    this.across(NOTE, text, this.heightOf([{ span: COLUMNS, value: text }]));
  }

  /** Room to write by hand. */
  gap(points: number): void {
    this.row++;
    this.heights.set(this.row, points);
  }

  header(cells: readonly LaidCell[]): void {
    this.cells(cells, () => HEADER);
  }

  line(cells: readonly LaidCell[]): void {
    this.cells(cells, ({ left }) => (left ? LEFT : CENTRED));
  }

  /** The sheet: upright A4, one page wide, named so that it is known again. */
  sheet(name: string): AddedSheet {
    const area = { top: 1, left: 1, bottom: this.row, right: COLUMNS };
    return {
      name,
      visibility: 'visible',
      blueprint: {
        cells: this.draft.cells,
        styles: this.draft.styles,
        merges: this.draft.merges,
        columnWidths: WIDTHS,
        rowHeights: this.heights,
        rules: [],
        names: [{ name: REVIEW_SHEET_NAME, area }],
        protected: false,
        print: { area, orientation: 'portrait', repeatedRows: ON_EVERY_PAGE },
      },
    };
  }

  private across(style: CellStyle, text: string, height: number): void {
    this.row++;
    this.draft.place({ top: this.row, left: 1, bottom: this.row, right: COLUMNS }, style, { value: text });
    this.heights.set(this.row, height);
  }

  private cells(cells: readonly LaidCell[], styleOf: (cell: LaidCell) => CellStyle): void {
    this.row++;
    let left = 1;
    for (const cell of cells) {
      const area = { top: this.row, left, bottom: this.row, right: left + cell.span - 1 };
      this.draft.place(area, { ...styleOf(cell), locked: false }, { value: shortened(cell.value) });
      left += cell.span;
    }
    this.heights.set(this.row, this.heightOf(cells));
  }

  /** Excel makes no room for wrapped text in merged cells, so the height is worked out here. */
  private heightOf(cells: readonly LaidCell[]): number {
    let left = 0;
    let lines = 1;
    for (const { span, value } of cells) {
      const width = WIDTHS.slice(left, left + span).reduce((sum, each) => sum + each, 0) - 1;
      left += span;
      lines = Math.max(lines, linesOf(String(shortened(value) ?? ''), width));
    }
    return Math.max(LEAST, lines * LINE + 6);
  }
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

/** Characters of the default font; a Chinese one takes two, a little more than that in the form's own type. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0xff ? 2.1 : 1.1;
  return width;
}

function shortened(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
