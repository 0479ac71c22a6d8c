import { OTHER_FILL, type FillChange } from '../../../sheet/cellFill';
import { sameContent } from '../../../sheet/sameContent';
import type { CellWrite, PrintAreaChange, WritePlan } from '../../../sheet/writePlan';
import { holdsPlanned, isPrinted } from './planOutcome';
import type { PlanState } from './planState';
import type { FailedPlan } from './settlePlan';

/** What has to be done so that the workbook is as it was before a plan. */
export interface Reversal {
  /** Puts back cells and print areas. */
  readonly plan: WritePlan;
  /** What the cells of that plan hold now. */
  readonly state: PlanState;
  /** Sheets the plan added, to be removed. */
  readonly addedSheets: readonly string[];
  /** The writes of the plan that have to be taken back. */
  readonly originals: readonly CellWrite[];
}

/** What of the failed plan stands in the workbook and has to be taken back. */
export function reversalOf({ plan, missingSheets, replaced, replacedFills }: FailedPlan, now: PlanState): Reversal {
  const addedSheets = plan.addedSheets
    .map(({ name }) => name)
    .filter((name) => missingSheets.has(name) && !now.missingSheets.has(name));
  const originals = plan.cells.filter(
    (write) => !addedSheets.includes(write.sheet) && !now.missingSheets.has(write.sheet) && isOurs(write),
  );
  const cells = originals.map(backward);
  const printAreas = plan.printAreas
    .filter(isSet)
    .map(({ sheet, before, after }) => ({ sheet, before: after, after: before }));
  const fills = (plan.fills ?? []).filter(isOurFill).map((change) => ({
    sheet: change.sheet,
    cell: change.cell,
    before: change.after,
    after: replacedFills.get(change) ?? null,
  }));
  return {
    plan: { addedSheets: [], cells, printAreas, fills, skipped: [] },
    state: { ...now, cells: new Map(originals.map((write, index) => [cells[index]!, now.cells.get(write)!])) },
    addedSheets,
    originals,
  };

  function isOurs(write: CellWrite): boolean {
    const was = replaced.get(write)!;
    const is = now.cells.get(write)!;
    if (sameContent(was.content, is.content))
      return is.numberFormat !== was.numberFormat && isOurFormat(write, is.numberFormat);
    return holdsPlanned(write, now);
  }

  function isOurFormat(write: CellWrite, numberFormat: string): boolean {
    return numberFormat === write.numberFormat?.after;
  }

  function backward(write: CellWrite): CellWrite {
    const was = replaced.get(write)!;
    const is = now.cells.get(write)!;
    const numberFormat =
      is.numberFormat === was.numberFormat
        ? {}
        : { numberFormat: { before: is.numberFormat, after: was.numberFormat } };
    return {
      sheet: write.sheet,
      cell: write.cell,
      before: is.content,
      after: was.content,
      ...numberFormat,
      purpose: write.purpose,
    };
  }

  /** A fill no plain colour puts back was never replaced by us: such a cell is not in a plan. */
  function isOurFill(change: FillChange): boolean {
    const was = replacedFills.get(change) ?? null;
    return now.fills.get(change) === change.after && was !== change.after && was !== OTHER_FILL;
  }

  function isSet(change: PrintAreaChange): boolean {
    return isPrinted(change.after, change, now) && !isPrinted(change.before, change, now);
  }
}

/** Whether nothing has to be taken back. */
export function isEmpty({ plan, addedSheets }: Reversal): boolean {
  const changes = [addedSheets, plan.cells, plan.printAreas, plan.fills ?? []];
  return changes.every(({ length }) => length === 0);
}
