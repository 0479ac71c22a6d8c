import { formatArea } from '../../../sheet/cellArea';
import type { AddedSheet, WritePlan } from '../../../sheet/writePlan';
import type { HostProblem } from '../../hostError';
import { asHostError } from '../officeProblem';
import { fillRanges, setFill } from './cellFills';
import { drawnSheet, type DrawnSheet } from './drawnSheet';
import { askState, type PlanState } from './planState';
import { addressOf, writeRanges, type TargetRange } from './planTargets';
import { setPrintArea } from './setPrintArea';
import { typedContent } from './typedContent';

/** How writing a part of a plan ended. */
export interface PartWritten {
  /** What stood there right before; null when Excel did not tell. */
  readonly before: PlanState | null;
  /** What stood there right after; null when the batch failed. */
  readonly after: PlanState | null;
  /** Null when all actions were done. */
  readonly problem: HostProblem | null;
}

/**
 * Writes a part of a plan and reads it back. One sync. What stands there is read again in the same
 * batch before anything is written, so that another user's change in the last moment is known and
 * can be put back. `original` is how things stood when the plan was compared.
 */
export async function writePart(
  context: Excel.RequestContext,
  part: WritePlan,
  original: PlanState,
): Promise<PartWritten> {
  const missing = part.addedSheets.filter(({ name }) => original.missingSheets.has(name));
  const drawn = new Map(await Promise.all(missing.filter(isDrawn).map(drawnByName)));
  context.runtime.enableEvents = false;
  const tellBefore = askState(context, part);
  const sheets = context.workbook.worksheets;
  for (const { name } of missing) {
    const file = drawn.get(name);
    if (file === undefined) sheets.add(name);
    else context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
  }
  for (const range of writeRanges(part)) writeRange(sheets.getItem(range.sheet), range, original);
  for (const range of fillRanges(part.fills ?? [])) setFill(sheets.getItem(range.sheet), range);
  for (const { sheet, before, after } of part.printAreas) {
    setPrintArea(sheets.getItem(sheet), before && formatArea(before), after && formatArea(after));
  }
  for (const { name, visibility } of missing)
    if (visibility === 'veryHidden') sheets.getItem(name).visibility = 'VeryHidden';
  const tellAfter = askState(context, part);
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    return { before: toldOrNull(tellBefore), after: null, problem: asHostError(error).problem };
  }
  return { before: tellBefore(), after: tellAfter(), problem: null };
}

function isDrawn(sheet: AddedSheet): sheet is DrawnSheet {
  return sheet.blueprint !== undefined;
}

async function drawnByName(sheet: DrawnSheet): Promise<[string, string]> {
  return [sheet.name, await drawnSheet(sheet)];
}

function writeRange(sheet: Excel.Worksheet, range: TargetRange, original: PlanState): void {
  const cells = sheet.getRange(addressOf(range));
  const given = range.targets.map(({ write }) => write.numberFormat?.after ?? null);
  const held = range.targets.map(({ write }) => original.cells.get(write)!.numberFormat);
  if (given.some((format) => format !== null)) cells.numberFormat = given.map((format) => [format]);
  cells.formulas = range.targets.map(({ write }, row) => [typedContent(write.after, given[row] ?? held[row]!)]);
  // Excel gives a formula's cell the format of the cells it refers to; the plan says which format it has.
  const ofFormulas = range.targets.map(({ write }, row) =>
    write.after.formula === undefined ? null : (given[row] ?? held[row]!),
  );
  const mayFormat = !original.protectedSheets.has(range.sheet);
  if (mayFormat && ofFormulas.some((format) => format !== null)) {
    cells.numberFormat = ofFormulas.map((format) => [format]);
  }
}

/** After a failed sync, what was asked for before the failing action is known and the rest throws. */
function toldOrNull(tell: () => PlanState): PlanState | null {
  try {
    return tell();
  } catch {
    return null;
  }
}
