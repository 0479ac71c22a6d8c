import { sheetSnapshotSchema, type CellSnapshot, type SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { cellFromSnapshot, holdsContent, shownText, type EmulatedCell } from './emulatedCell';
import type { EmulatedSheet, SheetName, SheetVisibility } from './emulatedSheet';
import { EmulatedWorkbook } from './emulatedWorkbook';

const VISIBILITY: Readonly<Record<SheetSnapshot['visibility'], SheetVisibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** A workbook that holds just what the snapshots say; the first visible sheet is in front. */
export function loadWorkbook(snapshots: readonly SheetSnapshot[]): EmulatedWorkbook {
  const workbook = new EmulatedWorkbook();
  for (const snapshot of snapshots) addToWorkbook(workbook, snapshot, () => false);
  const front = workbook.sheets.find((sheet) => sheet.visibility === 'Visible');
  if (front) workbook.activate(front);
  return workbook;
}

/** Adds a sheet that holds just what the snapshot says. `isOwn` tells the names that are known to the sheet alone. */
export function addToWorkbook(
  workbook: EmulatedWorkbook,
  snapshot: SheetSnapshot,
  isOwn: (name: string) => boolean,
): EmulatedSheet {
  const sheet = workbook.addSheet(snapshot.name);
  sheet.visibility = VISIBILITY[snapshot.visibility];
  for (const cell of snapshot.cells) Object.assign(sheet.editCell(cell.row, cell.column), cellFromSnapshot(cell));
  sheet.merges = [...snapshot.merges];
  sheet.hiddenRows = [...snapshot.hiddenRows];
  sheet.hiddenColumns = [...snapshot.hiddenColumns];
  sheet.protectedWith = snapshot.protected ? { allowFormatCells: false } : null;
  sheet.printAreas = [...snapshot.printAreas];
  for (const name of snapshot.names ?? []) {
    if (isOwn(name.name)) sheet.names.push(name);
    else addName(workbook, sheet, name);
  }
  sheet.tables = snapshot.tables.map((area, index) => ({
    id: `{${workbook.sheets.length}-${index + 1}}`,
    name: `Table${workbook.sheets.length}_${index + 1}`,
    area,
  }));
  return sheet;
}

/** A name belongs to the workbook; a second of the same name can only be its sheet's own. */
function addName(workbook: EmulatedWorkbook, sheet: EmulatedSheet, name: SheetName): void {
  const taken = workbook.names.some((other) => other.name.toLowerCase() === name.name.toLowerCase());
  if (taken) sheet.names.push(name);
  else workbook.names.push({ ...name, sheet });
}

/** The workbook as snapshots, sheet by sheet, checked against the schema. */
export function saveWorkbook(workbook: EmulatedWorkbook): SheetSnapshot[] {
  return workbook.sheets.map((sheet) => sheetSnapshotSchema.parse(saveSheet(workbook, sheet)));
}

function saveSheet(workbook: EmulatedWorkbook, sheet: EmulatedSheet): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  for (const { row, column, cell } of sheet.storedCells()) {
    if (holdsContent(cell) || !cell.locked || cell.numberFormat !== 'General') cells.push(saveCell(row, column, cell));
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden',
    cells,
    merges: [...sheet.merges],
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    protected: sheet.protectedWith !== null,
    printAreas: [...sheet.printAreas],
    tables: sheet.tables.map((table) => table.area),
    names: [
      ...workbook.names.filter((name) => name.sheet === sheet).map(({ name, area }) => ({ name, area })),
      ...sheet.names,
    ],
  };
}

function saveCell(row: number, column: number, cell: EmulatedCell): CellSnapshot {
  return {
    row,
    column,
    value: cell.value,
    text: shownText(cell),
    ...(cell.formula === null ? {} : { formula: cell.formula }),
    ...(cell.numberFormat === 'General' ? {} : { numberFormat: cell.numberFormat }),
    ...(cell.error === null ? {} : { error: cell.error }),
    ...(cell.locked ? {} : { locked: false as const }),
  };
}
