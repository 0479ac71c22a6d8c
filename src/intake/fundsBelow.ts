import type { RowSpan } from './findFundBlock';
import type { FormContext } from './formContext';
import { isFundHeader } from './fundHeader';
import { fundKind } from './fundKind';
import type { TableRow } from './tableRow';

const LONGEST_AMOUNT_NAME = 20;
/** The word no header of a fund block lacks, however it is spaced. */
const AMOUNT_WORD = /预\s*算/u;

/** The rows of a fund block that stands under the indicator table instead of over it, gathered from top to bottom. */
export class FundsBelow {
  private span: RowSpan | null = null;
  private totalled = false;
  private ended = false;

  constructor(private readonly context: FormContext) {}

  /** Its rows; null when there is none. */
  get rows(): RowSpan | null {
    return this.span;
  }

  /** Whether the row is the header of a fund block, the form's own or another one. */
  isHeader({ cells }: TableRow): boolean {
    const mayBe = cells.some(({ text }) => text.length <= LONGEST_AMOUNT_NAME && AMOUNT_WORD.test(text));
    return mayBe && isFundHeader(cells, this.context.labels);
  }

  begin({ row }: TableRow): void {
    this.span = { top: row, bottom: row };
  }

  /** Takes the row up as the next of the block; false when it is none, which ends the block. */
  take({ row, cells }: TableRow): boolean {
    const { labels } = this.context;
    if (this.span === null || this.ended) return false;
    const kinds = cells.flatMap((cell) => fundKind(labels, cell.text)?.kind ?? []);
    const isSecondHeader =
      this.span.bottom === this.span.top &&
      kinds.length === 0 &&
      cells.some((cell) => labels.funds.exactly(cell.text) !== null);
    // A second total is that of the table; nothing under it is a line of the block.
    const isSecondTotal = kinds.includes('total') && this.totalled;
    if (!isSecondHeader && (kinds.length === 0 || isSecondTotal)) {
      this.ended = true;
      return false;
    }
    this.totalled ||= kinds.includes('total');
    this.span = { ...this.span, bottom: row };
    return true;
  }
}
