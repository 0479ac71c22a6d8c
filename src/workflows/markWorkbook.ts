import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import { standingAdditions, type StandingAdditions } from '../record/standingAdditions';
import { parseCell } from '../sheet/cellAddress';
import { OTHER_FILL, type CellFill, type CellPlace, type FillChange } from '../sheet/cellFill';
import { contentAt } from '../sheet/contentAt';
import { sameContent } from '../sheet/sameContent';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { CellWrite, WritePlan } from '../sheet/writePlan';
import { marksOf } from '../writeback/marks';
import { planMarks, type MarkWords, type SheetMarks, type UnmarkedForm } from '../writeback/planMarks';
import { applyWrites, type Author } from './applyWrites';
import { scoreWorkbook, type ScoreOptions, type ScoreOutcome } from './scoreWorkbook';

/** What marking a workbook comes to. */
export interface MarkOutcome {
  readonly outcome: ApplyOutcome;
  /** Cells that are marked now. */
  readonly marked: number;
  /** Findings that name no cell, so that nothing can be marked for them. */
  readonly withoutCell: number;
  /** Marked cells that keep a background of their own which could not be put back exactly; their sign stands alone. */
  readonly uncoloured: readonly CellPlace[];
  /** Forms that could not be marked, with the reason. */
  readonly skipped: readonly UnmarkedForm[];
}

/**
 * Marks in the sheet what the checks found and which scores are open: a colour on each cell and a
 * sign in words beside the form. Marks from before that no longer hold are taken away in the same
 * step, so that marking twice is marking once. Only cells' backgrounds and blank cells beside the form
 * are written; one undo takes all back. Rejects with `HostError` or `PolicyError`.
 */
export async function markWorkbook(
  host: WorkbookHost,
  options: ScoreOptions,
  words: MarkWords,
  author: Author,
): Promise<MarkOutcome> {
  const scored = await scoreWorkbook(host, options);
  const standing = standingAdditions(scored.record);
  const sheets = scored.snapshots.map((snapshot) => marksOn(snapshot, scored, standing, words));
  const found = await fillsOf(host, sheets, standing);
  const uncoloured: CellPlace[] = [];
  const skipped = sheets.flatMap(({ marks }) => marks.skipped);
  const plan: WritePlan = {
    addedSheets: [],
    cells: sheets.flatMap(({ marks, snapshot }) => signWrites(marks, snapshot, standing)),
    printAreas: sheets.flatMap(({ marks }) => (marks.printArea ? [marks.printArea] : [])),
    fills: sheets.flatMap(({ marks }) => fillChanges(marks, found, standing, uncoloured)),
    skipped,
  };
  const findings = scored.forms.flatMap((form) => form.findings);
  return {
    outcome: await applyWrites(host, plan, scored.record, author),
    marked: sheets.reduce((sum, { marks }) => sum + marks.fills.size, 0),
    withoutCell: findings.filter(({ cell }) => cell === null).length,
    uncoloured,
    skipped,
  };
}

interface MarkedSheet {
  readonly marks: SheetMarks;
  readonly snapshot: SheetSnapshot;
}

function marksOn(
  snapshot: SheetSnapshot,
  { forms }: ScoreOutcome,
  standing: StandingAdditions,
  words: MarkWords,
): MarkedSheet {
  const here = forms.filter(({ evaluation }) => evaluation.sheet === snapshot.name);
  const marked = here.map(({ evaluation, scored, findings }) => ({
    range: evaluation.range,
    marks: marksOf(scored, findings),
  }));
  return { marks: planMarks(marked, withoutSigns(snapshot, standing), words), snapshot };
}

/** The sheet as it would be without our signs, so that they go to the same place again. */
function withoutSigns(snapshot: SheetSnapshot, { signs }: StandingAdditions): SheetSnapshot {
  const ours = new Map(signs.filter(({ sheet }) => sheet === snapshot.name).map((sign) => [sign.cell, sign]));
  if (ours.size === 0) return snapshot;
  const positions = new Map([...ours].map(([cell, sign]) => [positionKey(parseCell(cell)), sign]));
  return {
    ...snapshot,
    cells: snapshot.cells.filter((cell) => {
      const sign = positions.get(positionKey(cell));
      return sign === undefined || !sameContent(sign.after, cell.formula === undefined ? { value: cell.value } : cell);
    }),
  };
}

/** What has to be written so that the signs are those wanted: new ones, changed ones, and those no longer meant blank again. */
function signWrites({ sheet, signs }: SheetMarks, snapshot: SheetSnapshot, standing: StandingAdditions): CellWrite[] {
  const grid = SheetGrid.of(snapshot);
  const old = standing.signs.filter(
    (sign) => sign.sheet === sheet && sameContent(contentAt(grid, sign.cell), sign.after),
  );
  const wanted = [...signs].map(([cell, { text, purpose }]) => ({ cell, after: { value: text }, purpose }));
  const gone = old
    .filter(({ cell }) => !signs.has(cell))
    .map(({ cell, before }) => ({ cell, after: before, purpose: 'mark' as const }));
  return [...wanted, ...gone]
    .map((write) => ({ sheet, before: contentAt(grid, write.cell), ...write }))
    .filter(({ before, after }) => !sameContent(before, after));
}

function fillChanges(
  { sheet, fills }: SheetMarks,
  found: ReadonlyMap<string, CellFill>,
  standing: StandingAdditions,
  uncoloured: CellPlace[],
): FillChange[] {
  const old = new Map(standing.fills.filter((fill) => fill.sheet === sheet).map((fill) => [fill.cell, fill]));
  return [...new Set([...fills.keys(), ...old.keys()])].flatMap((cell) => {
    const now = found.get(`${sheet}!${cell}`) ?? null;
    const mark = old.get(cell);
    const isOurs = mark !== undefined && mark.after === now;
    const wanted = fills.get(cell);
    if (wanted === undefined) return isOurs ? [{ sheet, cell, before: now, after: mark.before }] : [];
    if (now === OTHER_FILL) {
      uncoloured.push({ sheet, cell });
      return [];
    }
    return now === wanted ? [] : [{ sheet, cell, before: now, after: wanted }];
  });
}

/** The backgrounds as they are now of all cells that are or will be marked, by `sheet!A1`. */
async function fillsOf(
  host: WorkbookHost,
  sheets: readonly MarkedSheet[],
  standing: StandingAdditions,
): Promise<ReadonlyMap<string, CellFill>> {
  const names = new Set(sheets.map(({ marks }) => marks.sheet));
  const wanted = sheets.flatMap(({ marks }) => [...marks.fills.keys()].map((cell) => ({ sheet: marks.sheet, cell })));
  const old = standing.fills.filter(({ sheet }) => names.has(sheet));
  const places = [...wanted, ...old.map(({ sheet, cell }) => ({ sheet, cell }))];
  const unique = [...new Map(places.map((place) => [`${place.sheet}!${place.cell}`, place])).values()];
  if (unique.length === 0) return new Map();
  const fills = await host.readFills(unique);
  return new Map(unique.map(({ sheet, cell }, index) => [`${sheet}!${cell}`, fills[index] ?? null]));
}

function positionKey(position: { readonly row: number; readonly column: number } | null): string {
  return position ? `${position.row}:${position.column}` : '';
}
