import type { CellArea } from '../../../sheet/cellArea';
import type { CellFill, FillChange } from '../../../sheet/cellFill';
import type { SheetSnapshot } from '../../../sheet/sheetSnapshot';
import type { CellContent, CellWrite, WritePlan } from '../../../sheet/writePlan';
import { areasOf, loadAreas } from '../rangeBox';
import { visibilityOf } from '../sheetVisibility';
import { askFills } from './cellFills';
import { addressOf, readRanges } from './planTargets';

/** What a cell holds, with its number format. */
export interface HeldCell {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** Everything a plan can change, as it stands in the workbook. */
export interface PlanState {
  readonly cells: ReadonlyMap<CellWrite, HeldCell>;
  /** Backgrounds; a cell of a sheet that is not in the workbook has none. */
  readonly fills: ReadonlyMap<FillChange, CellFill>;
  /** Whether each sheet of the plan is shown; those not in the workbook are missing here. */
  readonly visibility: ReadonlyMap<string, SheetSnapshot['visibility']>;
  /** Sheets of the plan that are not in the workbook. */
  readonly missingSheets: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
  readonly printAreas: ReadonlyMap<string, readonly CellArea[]>;
  /** Ids of the tables with a header row on each sheet. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/** One state of several that tell of parts of the same plan. */
export function joinStates(states: readonly PlanState[]): PlanState {
  return {
    cells: new Map(states.flatMap(({ cells }) => [...cells])),
    fills: new Map(states.flatMap(({ fills }) => [...fills])),
    visibility: new Map(states.flatMap(({ visibility }) => [...visibility])),
    missingSheets: new Set(states.flatMap(({ missingSheets }) => [...missingSheets])),
    protectedSheets: new Set(states.flatMap(({ protectedSheets }) => [...protectedSheets])),
    printAreas: new Map(states.flatMap(({ printAreas }) => [...printAreas])),
    tables: new Map(states.flatMap(({ tables }) => [...tables])),
  };
}

const BLANK: HeldCell = { content: { value: null }, numberFormat: 'General' };

/** Puts the question how things stand into the batch; the function given back tells, after the sync. */
export function askState(context: Excel.RequestContext, plan: WritePlan): () => PlanState {
  const sheets = new Map(sheetNames(plan).map((name) => [name, askSheet(context, name)]));
  const cells = askCells(sheets, plan);
  const fills = askFills(sheets, plan.fills ?? []);
  const printAreas = plan.printAreas.map(({ sheet }) => askPrintAreas(sheets.get(sheet)!));
  const tables = [...sheets].map(([name, sheet]) => askTables(sheet, name));
  return () => ({
    cells: cells(),
    fills: fills(),
    visibility: new Map([...sheets].filter(([, sheet]) => !sheet.isNullObject).map(visibilityIn)),
    missingSheets: namesWhere(sheets, (sheet) => sheet.isNullObject),
    protectedSheets: namesWhere(sheets, (sheet) => !sheet.isNullObject && sheet.protection.protected),
    printAreas: new Map(plan.printAreas.map(({ sheet }, index) => [sheet, areasOf(printAreas[index]!)])),
    tables: new Map(tables.map((tell) => tell())),
  });
}

function sheetNames(plan: WritePlan): string[] {
  const names = [...plan.addedSheets.map(({ name }) => name), ...plan.cells.map(({ sheet }) => sheet)];
  const others = [...plan.printAreas, ...(plan.fills ?? [])].map(({ sheet }) => sheet);
  return [...new Set([...names, ...others])];
}

function askSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(name).load('id,visibility,protection/protected');
}

function visibilityIn([name, sheet]: readonly [string, Excel.Worksheet]): [string, SheetSnapshot['visibility']] {
  return [name, visibilityOf(sheet.visibility)];
}

function askCells(sheets: ReadonlyMap<string, Excel.Worksheet>, plan: WritePlan): () => Map<CellWrite, HeldCell> {
  const asked = readRanges(plan).map((target) => {
    const sheet = sheets.get(target.sheet)!;
    return { target, sheet, range: sheet.getRange(addressOf(target)).load('values,formulas,valueTypes,numberFormat') };
  });
  return () => {
    const held = new Map<CellWrite, HeldCell>();
    for (const { target, sheet, range } of asked) {
      for (const { write, position } of target.targets) {
        held.set(write, sheet.isNullObject ? BLANK : heldIn(range, position.row - target.area.top));
      }
    }
    return held;
  };
}

function heldIn(range: Excel.Range, row: number): HeldCell {
  const value: unknown = range.values[row]![0];
  const formula: unknown = range.formulas[row]![0];
  const numberFormat = String(range.numberFormat[row]![0]);
  const isError = String(range.valueTypes[row]![0]) === 'Error';
  const plain = typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '');
  const held = plain && !isError ? value : null;
  // A text that begins with = is its own formula in Excel's answer.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { content: isFormula ? { value: held, formula } : { value: held }, numberFormat };
}

function askPrintAreas(sheet: Excel.Worksheet): Excel.RangeAreas {
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  loadAreas(printArea);
  return printArea;
}

function askTables(sheet: Excel.Worksheet, name: string): () => [string, readonly string[]] {
  const asked = { sheet, tables: sheet.tables.load('items/id,items/showHeaders') };
  return () => {
    const tables = asked.sheet.isNullObject ? [] : asked.tables.items;
    return [name, tables.filter(({ showHeaders }) => showHeaders).map(({ id }) => id)];
  };
}

function namesWhere(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  isSuch: (sheet: Excel.Worksheet) => boolean,
): ReadonlySet<string> {
  return new Set([...sheets].filter(([, sheet]) => isSuch(sheet)).map(([name]) => name));
}
