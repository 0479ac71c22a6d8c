import type { ApplyOutcome, ChangedCell, ChangedFill, WorkbookHost } from '../host/workbookHost';
import { standingAdditions, type StandingAdditions } from '../record/standingAdditions';
import type { WritePlan, WritePurpose } from '../sheet/writePlan';
import { applyWrites, type Author } from './applyWrites';
import { recordOf } from './recordOf';
import { inverse, inverted, placesIn, printAreasToPutBack, withoutChanged } from './takingBack';

/** How clearing ended. */
export type ClearOutcome =
  | { readonly status: 'nothing' }
  | {
      readonly status: 'done';
      readonly outcome: ApplyOutcome;
      /** Cells brought back to what they were. */
      readonly cleared: number;
      /** Signs and deviations that someone wrote over; they stay. */
      readonly refused: readonly ChangedCell[];
      /** Marked cells that someone gave another colour; they keep it. */
      readonly refusedFills: readonly ChangedFill[];
      /** Sheets with marks that are renamed or gone. */
      readonly missingSheets: readonly string[];
    };

/**
 * 清除标记: takes away every mark and the deviation columns beside the forms, and leaves exactly what
 * was there before, also after the workbook was saved and opened again. Scores stay. What someone
 * changed since stays too, and is listed. One undo brings all back. Rejects with `HostError`.
 */
export async function clearAdditions(host: WorkbookHost, author: Author): Promise<ClearOutcome> {
  const record = await recordOf(host);
  const { missingSheets, ...standing } = onSheets(standingAdditions(record), await sheetNames(host));
  const added = [...standing.signs, ...standing.deviations];
  if (added.length + standing.fills.length === 0 && missingSheets.length === 0) return { status: 'nothing' };
  const all: WritePlan = {
    addedSheets: [],
    cells: added.map((cell) => inverted(cell, cell.purpose as WritePurpose)),
    printAreas: [],
    fills: standing.fills.map(inverse),
    skipped: [],
  };
  const { plan, refused, refusedFills } = await withoutChanged(host, all);
  const kept = new Set(refused.map(({ write }) => write.sheet));
  const areas = standing.printAreas.filter(({ sheet }) => !kept.has(sheet));
  const cleared = { ...plan, printAreas: await printAreasToPutBack(host, areas.map(inverse)) };
  const outcome = await applyWrites(host, cleared, record, author);
  return { status: 'done', outcome, cleared: placesIn(plan), refused, refusedFills, missingSheets };
}

async function sheetNames(host: WorkbookHost): Promise<ReadonlySet<string>> {
  return new Set((await host.listSheets()).map(({ name }) => name));
}

function onSheets(
  { fills, signs, deviations, printAreas }: StandingAdditions,
  names: ReadonlySet<string>,
): StandingAdditions & { readonly missingSheets: readonly string[] } {
  const here = <Place extends { readonly sheet: string }>(places: readonly Place[]): readonly Place[] =>
    places.filter(({ sheet }) => names.has(sheet));
  const missing = [...fills, ...signs, ...deviations].map(({ sheet }) => sheet).filter((name) => !names.has(name));
  return {
    fills: here(fills),
    signs: here(signs),
    deviations: here(deviations),
    printAreas: here(printAreas),
    missingSheets: [...new Set(missing)],
  };
}
