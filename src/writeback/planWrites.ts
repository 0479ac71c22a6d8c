import { formatCell, parseCell } from '../sheet/cellAddress';
import { contentAt } from '../sheet/contentAt';
import { sameContent } from '../sheet/sameContent';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { CellWrite, PrintAreaChange, SkippedWrite, SkipReason, WritePlan } from '../sheet/writePlan';
import type { Deviation, ScoredEvaluation, ScoredIndicator } from '../scoring/scoredEvaluation';
import {
  DEVIATION_HEADER,
  deviationColumn,
  isPrinted,
  occupiedCell,
  printAreaWithout,
  type DeviationColumn,
} from './deviationColumn';

/** How results are written back. */
export interface WritebackOptions {
  /** Whether a 偏离度 column may be added right of a form that has none. */
  readonly deviationColumn: boolean;
}

const PERCENT = '+0.0%;-0.0%;0.0%';
const DAYS = '+0"天";-0"天";0"天"';
const AMOUNT = '+0.##;-0.##;0';

/**
 * The writes that bring the scored forms of one sheet back into it: scores and the execution score
 * into empty cells, the total only when every row is decided, deviations beside the table. What a
 * person wrote is changed only where the scoring says that the change was accepted; all else that
 * was considered is listed as skipped, with the reason.
 */
export function planWrites(
  forms: readonly ScoredEvaluation[],
  snapshot: SheetSnapshot,
  options: WritebackOptions,
): WritePlan {
  const draft = new Draft(snapshot);
  for (const form of forms) {
    for (const line of form.funds) {
      draft.score(line.fund.score?.cell ?? null, line, 'executionScore');
      if (line.points !== null && line.rate !== null && line.fund.executionRate?.value === null) {
        draft.fill(line.fund.executionRate.cell, line.rate, 'executionRate', '0.00%');
      }
    }
    for (const line of form.indicators) draft.score(line.indicator.cells.score, line, 'score');
    if (form.total.complete && form.evaluation.total?.score) {
      draft.fill(form.evaluation.total.score.cell, form.total.score, 'total');
    }
    if (form.total.complete && form.total.grade !== null && form.evaluation.total?.grade) {
      draft.fill(form.evaluation.total.grade.cell, form.total.grade, 'grade');
    }
  }
  planDeviations(draft, forms, options);
  return draft.plan();
}

function planDeviations(draft: Draft, forms: readonly ScoredEvaluation[], options: WritebackOptions): void {
  const added: { readonly form: ScoredEvaluation; readonly place: DeviationColumn }[] = [];
  for (const form of forms) {
    if (form.indicators.some((line) => line.indicator.cells.deviation !== null)) {
      for (const line of form.indicators) draft.deviation(line.indicator.cells.deviation, line.deviation);
      continue;
    }
    const place = deviationColumn(form.evaluation);
    if (place && options.deviationColumn && form.indicators.some((line) => line.deviation !== null)) {
      added.push({ form, place });
    }
  }
  const printArea = printAreaWithout(
    added.map(({ place }) => place.column),
    draft.grid,
  );
  let written = false;
  for (const { form, place } of added) {
    const reason = obstacle(place, draft.grid, printArea !== null);
    const header = formatCell(place.headerRow, place.column);
    if (reason) {
      draft.skip(header, DEVIATION_HEADER, 'deviationHeader', reason);
      continue;
    }
    written = draft.fill(header, DEVIATION_HEADER, 'deviationHeader') || written;
    for (const line of form.indicators) {
      const row = rowOf(line);
      if (row !== null) draft.deviation(formatCell(row, place.column), line.deviation);
    }
  }
  if (written && printArea) draft.printArea({ sheet: draft.grid.snapshot.name, before: null, after: printArea });
}

/** Why our column cannot be added, or null when it can. */
function obstacle(place: DeviationColumn, grid: SheetGrid, printAreaFree: boolean): SkipReason | null {
  if (occupiedCell(place, grid) !== null) return 'occupied';
  const kept = grid.snapshot.printAreas.length > 0 && !isPrinted(place.headerRow, place.column, grid);
  return kept || printAreaFree ? null : 'printed';
}

function rowOf(line: ScoredIndicator): number | null {
  const cells = line.indicator.cells;
  const address = cells.actual ?? cells.target ?? cells.score;
  return address === null ? null : (parseCell(address)?.row ?? null);
}

/** What is being planned for one sheet, with the sheet's own obstacles in view. */
class Draft {
  readonly grid: SheetGrid;
  private readonly cells: CellWrite[] = [];
  private readonly skipped: SkippedWrite[] = [];
  private readonly printAreas: PrintAreaChange[] = [];

  constructor(snapshot: SheetSnapshot) {
    this.grid = SheetGrid.of(snapshot);
  }

  /** The score that stands after this run, where the sheet does not show it yet; a change not accepted is listed. */
  score(
    cell: string | null,
    line: { readonly recorded: number | null; readonly final: number | null; readonly proposed: number | null },
    purpose: 'score' | 'executionScore',
  ): void {
    if (cell === null) return;
    if (line.final !== null && line.final !== line.recorded) this.put(cell, line.final, purpose);
    else if (line.proposed !== null && line.recorded !== null && line.proposed !== line.recorded) {
      this.skip(cell, line.proposed, purpose, 'notAccepted');
    }
  }

  /** Writes into a blank cell; one that holds something else stays and is listed. Whether it will be written. */
  fill(cell: string, value: number | string | null, purpose: CellWrite['purpose'], format?: string): boolean {
    if (value === null) return false;
    const before = contentAt(this.grid, cell);
    if (before.value !== null && before.value !== '') {
      if (!sameContent(before, { value })) this.skip(cell, value, purpose, before.formula ? 'formula' : 'notAccepted');
      return false;
    }
    return this.put(cell, value, purpose, format);
  }

  deviation(cell: string | null, deviation: Deviation | null): void {
    if (cell === null || deviation === null) return;
    if (deviation.days !== null) this.fill(cell, deviation.days, 'deviation', DAYS);
    else if (deviation.ratio !== null) this.fill(cell, deviation.ratio, 'deviation', PERCENT);
    else if (deviation.value !== null) this.fill(cell, deviation.value, 'deviation', AMOUNT);
  }

  skip(cell: string, value: number | string, purpose: CellWrite['purpose'], reason: SkipReason): void {
    this.skipped.push({ ...this.write(cell, value, purpose), reason });
  }

  printArea(change: PrintAreaChange): void {
    this.printAreas.push(change);
  }

  plan(): WritePlan {
    return { addedSheets: [], cells: this.cells, printAreas: this.printAreas, skipped: this.skipped };
  }

  private put(cell: string, value: number | string, purpose: CellWrite['purpose'], format?: string): boolean {
    const write = this.write(cell, value, purpose, format);
    const reason = write.before.formula !== undefined ? 'formula' : this.isLocked(cell) ? 'locked' : null;
    if (reason) this.skipped.push({ ...write, reason });
    else this.cells.push(write);
    return reason === null;
  }

  private write(cell: string, value: number | string, purpose: CellWrite['purpose'], format?: string): CellWrite {
    const before = this.numberFormat(cell);
    // A format the sheet's author chose is kept; only a cell without one gets ours.
    const numberFormat = format !== undefined && before === 'General' ? { before, after: format } : undefined;
    return {
      sheet: this.grid.snapshot.name,
      cell,
      before: contentAt(this.grid, cell),
      after: { value },
      ...(numberFormat && { numberFormat }),
      purpose,
    };
  }

  private numberFormat(cell: string): string {
    const at = parseCell(cell);
    return (at && this.grid.cellAt(at.row, at.column)?.numberFormat) ?? 'General';
  }

  private isLocked(cell: string): boolean {
    if (!this.grid.snapshot.protected) return false;
    const at = parseCell(cell);
    return !at || this.grid.cellAt(at.row, at.column)?.locked !== false;
  }
}
