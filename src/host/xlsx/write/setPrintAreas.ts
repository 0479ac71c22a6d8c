import { formatArea, type CellArea } from '../../../sheet/cellArea';
import type { PrintAreaChange } from '../../../sheet/writePlan';
import { columnName } from '../../../sheet/cellAddress';
import { HostError } from '../../hostError';
import { PRINT_AREA, printAreaName, printAreas } from '../workbook/definedNames';
import { Workbook } from '../workbook/workbook';
import { spliceBytes } from '../xml/spliceBytes';
import { escapeXml } from '../xml/xmlText';
import { placeForNames, prefixOf } from './placeForNames';

/** The workbook with print areas set or removed. @throws HostError `cellChanged` when one is not as the plan expects */
export function setPrintAreas(workbook: Workbook, changes: readonly PrintAreaChange[]): Workbook {
  let current = workbook;
  for (const change of changes) current = setPrintArea(current, change);
  return current;
}

function setPrintArea(workbook: Workbook, { sheet, before, after }: PrintAreaChange): Workbook {
  const index = workbook.part.sheets.findIndex((entry) => entry.name.toLowerCase() === sheet.toLowerCase());
  if (index < 0) throw new HostError({ code: 'sheetNotFound', sheet });
  const stored = printAreaName(workbook.part, index);
  const found = printAreas(stored).map(formatArea).join(',');
  const expected = before ? formatArea(before) : '';
  if (found !== expected) throw new HostError({ code: 'cellChanged', sheet, found, expected });
  const content = workbook.files.read(workbook.path);
  const text = after ? areaName(workbook.part.sheets[index]!.name, index, after) : null;
  const splice = stored
    ? { start: stored.start, end: stored.end, text: text?.(prefixOf(content)) ?? '' }
    : text && placeForNames(content, text);
  if (!splice) return workbook;
  return new Workbook(workbook.files.with(new Map([[workbook.path, spliceBytes(content, [splice])]])), workbook);
}

function areaName(sheet: string, index: number, area: CellArea): (prefix: string) => string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row}`;
  const cells = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  const formula = escapeXml(`'${sheet.replace(/'/g, "''")}'!${cells}`);
  return (prefix) =>
    `<${prefix}definedName name="${PRINT_AREA}" localSheetId="${index}">${formula}</${prefix}definedName>`;
}
