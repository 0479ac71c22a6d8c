import type { CellArea } from '../../../sheet/cellArea';
import type { SheetSnapshot } from '../../../sheet/sheetSnapshot';
import { HostError } from '../../hostError';
import { areaOf, areasOf, BOX, loadAreas } from '../rangeBox';
import { runInExcel } from '../runInExcel';
import { visibilityOf } from '../sheetVisibility';
import { NAME, namesOn, type SheetName } from './sheetNames';
import { extentOf, type SheetExtent } from './sheetExtent';

/** What a sheet is before its cells are read. */
export interface SheetStructure {
  /** Excel's own id, which stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
  readonly printAreas: readonly CellArea[];
  readonly tableIds: readonly string[];
  readonly names: readonly SheetName[];
  readonly extent: SheetExtent;
}

/** Structures of the sheets named, in the order asked. One sync. Rejects with `sheetNotFound`. */
export async function readStructures(sheetNames: readonly string[]): Promise<readonly SheetStructure[]> {
  return runInExcel(async (context) => {
    const names = context.workbook.names.load(NAME);
    const asked = sheetNames.map((name) => askStructure(context.workbook.worksheets.getItemOrNullObject(name)));
    await context.sync();
    return asked.map((structure, index) => structureOf(structure, names, sheetNames[index]!));
  });
}

function askStructure(sheet: Excel.Worksheet) {
  sheet.load('id,name,visibility,protection/protected');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  loadAreas(printArea);
  return {
    sheet,
    printArea,
    tables: sheet.tables.load('items/id'),
    names: sheet.names.load(NAME),
    withValues: sheet.getUsedRangeOrNullObject(true).load(BOX),
    withLooks: sheet.getUsedRangeOrNullObject(false).load(BOX),
  };
}

function structureOf(
  asked: ReturnType<typeof askStructure>,
  workbookNames: Excel.NamedItemCollection,
  name: string,
): SheetStructure {
  const { sheet, printArea, tables, names, withValues, withLooks } = asked;
  if (sheet.isNullObject) throw new HostError({ code: 'sheetNotFound', sheet: name });
  const isProtected = sheet.protection.protected;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    protected: isProtected,
    printAreas: areasOf(printArea),
    tableIds: tables.items.map((table) => table.id),
    names: namesOn(sheet.name, workbookNames.items, names.items),
    extent: extentOf(areaOrNull(withValues), areaOrNull(withLooks), isProtected),
  };
}

function areaOrNull(range: Excel.Range): CellArea | null {
  return range.isNullObject ? null : areaOf(range);
}
