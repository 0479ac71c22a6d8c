import type { CellContent, CellWrite, WritePlan } from '../../../sheet/writePlan';
import { answerBudget } from '../answerBudget';

/** Bytes a cell costs besides what it holds: its share of arrays, formats and types, asked for twice. */
const CELL_BYTES = 120;

/** How often a content travels: before, after, each as value and as formula. */
const COPIES = 4;

/**
 * The plan in parts that each fit into one request and its answer; nearly always one. Sheets are
 * added with the first part, and print areas are set with the last.
 */
export function planParts(plan: WritePlan): readonly WritePlan[] {
  const groups = groupsOf(plan.cells, answerBudget());
  return groups.map((cells, index) => ({
    addedSheets: index === 0 ? plan.addedSheets : [],
    cells,
    printAreas: index === groups.length - 1 ? plan.printAreas : [],
    skipped: [],
  }));
}

function groupsOf(cells: readonly CellWrite[], budget: number): CellWrite[][] {
  const groups: CellWrite[][] = [[]];
  let room = budget;
  for (const write of cells) {
    const bytes = CELL_BYTES + COPIES * (contentBytes(write.before) + contentBytes(write.after));
    if (bytes > room && groups.at(-1)!.length > 0) {
      groups.push([]);
      room = budget;
    }
    groups.at(-1)!.push(write);
    room -= bytes;
  }
  return groups;
}

function contentBytes({ value, formula }: CellContent): number {
  return new TextEncoder().encode(JSON.stringify([value, formula ?? null])).length;
}
