import type { ChangedCell, ChangedFill, WorkbookHost } from '../host/workbookHost';
import type { WrittenCell } from '../record/recordEntry';
import { formatArea, type CellArea } from '../sheet/cellArea';
import { sameContent } from '../sheet/sameContent';
import type { CellWrite, PrintAreaChange, WritePlan, WritePurpose } from '../sheet/writePlan';

/** A plan that takes something back, without the cells that someone changed since. */
export interface TakingBack {
  readonly plan: WritePlan;
  /** Cells that hold something else than was written, and stay. */
  readonly refused: readonly ChangedCell[];
  /** Cells whose background is another than was given, and stay. */
  readonly refusedFills: readonly ChangedFill[];
}

/**
 * Leaves out of a plan what someone changed since. What already is as the plan would have it needs
 * nothing and is not listed. Rejects with `HostError`.
 */
export async function withoutChanged(host: WorkbookHost, plan: WritePlan): Promise<TakingBack> {
  const fills = plan.fills ?? [];
  const changed = await host.compare({ ...plan, fills: [] });
  const found = fills.length === 0 ? [] : await host.readFills(fills);
  const skipped = new Set<CellWrite>(changed.map(({ write }) => write));
  const otherFills = fills.flatMap((change, index) => {
    const fill = found[index] ?? null;
    return fill === change.before ? [] : [{ change, found: fill }];
  });
  return {
    plan: {
      ...plan,
      cells: plan.cells.filter((write) => !skipped.has(write)),
      printAreas: await printAreasToPutBack(host, plan.printAreas),
      fills: fills.filter((change, index) => (found[index] ?? null) === change.before),
    },
    refused: changed.filter(({ write, found: content }) => !sameContent(content, write.after)),
    refusedFills: otherFills.filter(({ change, found: fill }) => fill !== change.after),
  };
}

/** The write that puts back what stood in a cell before. */
export function inverted(cell: WrittenCell, purpose: WritePurpose): CellWrite {
  return {
    sheet: cell.sheet,
    cell: cell.cell,
    before: cell.after,
    after: cell.before,
    ...(cell.numberFormat && {
      numberFormat: { before: cell.numberFormat.after, after: cell.numberFormat.before },
    }),
    purpose,
  };
}

/** How many cells a plan changes, in content or background. */
export function placesIn({ cells, fills = [] }: WritePlan): number {
  return new Set([...cells, ...fills].map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
}

/** The change turned round. */
export function inverse<Side, Change extends { readonly before: Side; readonly after: Side }>(change: Change): Change {
  return { ...change, before: change.after, after: change.before };
}

/** The changes of print areas that still stand; an area that someone set anew is theirs. */
export async function printAreasToPutBack(
  host: WorkbookHost,
  changes: readonly PrintAreaChange[],
): Promise<readonly PrintAreaChange[]> {
  if (changes.length === 0) return [];
  const snapshots = await host.read(changes.map(({ sheet }) => sheet));
  return changes.filter(
    ({ before }, index) => areaText(snapshots[index]!.printAreas) === areaText(before === null ? [] : [before]),
  );
}

function areaText(areas: readonly CellArea[]): string {
  return areas.map(formatArea).join();
}
