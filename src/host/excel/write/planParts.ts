import type { FillChange } from '../../../sheet/cellFill';
import type { CellContent, CellWrite, WritePlan } from '../../../sheet/writePlan';
import { answerBudget } from '../answerBudget';

/** Bytes a cell costs besides what it holds: its share of arrays, formats and types, asked for twice. */
const CELL_BYTES = 120;

/** How often a content travels: before, after, each as value and as formula. */
const COPIES = 4;

/** Bytes a background costs: its share of the answers before and after, and of the request that sets it. */
const FILL_BYTES = 1_000;

/**
 * The plan in parts that each fit into one request and its answer; nearly always one. Sheets are
 * added with the first part, and print areas are set with the last.
 */
export function planParts(plan: WritePlan): readonly WritePlan[] {
  const groups = groupsOf(plan, answerBudget());
  return groups.map(({ cells, fills }, index) => ({
    addedSheets: index === 0 ? plan.addedSheets : [],
    cells,
    printAreas: index === groups.length - 1 ? plan.printAreas : [],
    fills,
    skipped: [],
  }));
}

interface PartChanges {
  readonly cells: CellWrite[];
  readonly fills: FillChange[];
}

function groupsOf({ cells, fills = [] }: WritePlan, budget: number): readonly PartChanges[] {
  const groups: PartChanges[] = [{ cells: [], fills: [] }];
  let room = budget;
  const groupFor = (bytes: number): PartChanges => {
    const last = groups.at(-1)!;
    const isFull = bytes > room && last.cells.length + last.fills.length > 0;
    if (isFull) room = budget;
    room -= bytes;
    return isFull ? groups[groups.push({ cells: [], fills: [] }) - 1]! : last;
  };
  for (const write of cells) {
    const bytes = CELL_BYTES + COPIES * (contentBytes(write.before) + contentBytes(write.after));
    groupFor(bytes).cells.push(write);
  }
  for (const change of fills) groupFor(FILL_BYTES).fills.push(change);
  return groups;
}

function contentBytes({ value, formula }: CellContent): number {
  return new TextEncoder().encode(JSON.stringify([value, formula ?? null])).length;
}
