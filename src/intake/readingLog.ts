import type { Recognition } from '../evaluation/recognition';
import type { Unread } from '../evaluation/unread';
import type { SeenCell } from './sheetCells';

/** Why a cell could not be read; words are in the locales under `intake.`. */
export type UnreadReason =
  | 'notANumber'
  | 'percentForPoints'
  | 'formulaError'
  | 'formulaWithoutValue'
  | 'unknownColumn'
  | 'sameColumnTwice'
  | 'unknownFundLine'
  | 'unknownRow'
  | 'otherUnit'
  | 'mappingNotFound'
  | 'notPlaced'
  | 'noTargetColumn'
  | 'noActualColumn'
  | 'noNameColumn'
  | 'noIndicators';

/** What was taken for what while a form is read, what could not be, and which cells have found their place. */
export class ReadingLog {
  readonly unread: Unread[] = [];
  readonly recognition: Recognition[] = [];
  private readonly placed = new Set<string>();
  private readonly reported = new Set<string>();

  /** Notes a cell as a label, header or block, with the ground for it. */
  recognise(
    cell: SeenCell,
    as: { block: Recognition['block']; field: string | null; confidence: number; ground: string; text?: string },
  ): void {
    this.place(cell);
    const { block, field, confidence, ground, text = cell.text } = as;
    this.recognition.push({ block, field, cell: cell.address, text, confidence, ground });
  }

  /** Notes a cell that is there and was not understood. */
  missed(cell: SeenCell, why: UnreadReason): void {
    this.place(cell);
    this.reported.add(cell.address);
    this.unread.push({ cell: cell.address, text: cell.text, why });
  }

  /** Notes something about the form as a whole that could not be read. */
  lacking(why: UnreadReason, cell: string | null = null, text = ''): void {
    this.unread.push({ cell, text, why });
  }

  /** Marks cells whose place in the form is known. */
  place(...cells: readonly SeenCell[]): void {
    for (const cell of cells) this.placed.add(cell.address);
  }

  isPlaced(cell: SeenCell): boolean {
    return this.placed.has(cell.address);
  }

  /** Whether the place of a cell is known and nothing about it was reported. */
  isUnderstood(cell: SeenCell): boolean {
    return this.isPlaced(cell) && !this.reported.has(cell.address);
  }
}
