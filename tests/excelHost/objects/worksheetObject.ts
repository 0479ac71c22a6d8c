import { MAX_COLUMN, MAX_ROW } from '../../../src/sheet/cellAddress';
import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteObject, type RemoteArgument, type RemoteClass } from '../protocol/remoteObject';
import type { WireValue } from '../protocol/wire';
import type { EmulatedSheet, SheetVisibility } from '../workbook/emulatedSheet';
import { flagArgument, integerArgument, textArgument } from './arguments';
import type { ExcelSession } from './excelSession';
import { NamedItemCollectionObject } from './namedItemObjects';
import { PageLayoutObject } from './pageLayoutObject';
import { parseRangeAddress } from './rangeAddress';
import { RangeObject } from './rangeObject';
import { TableCollectionObject } from './tableObjects';

/** A sheet of the workbook. */
export class WorksheetObject extends RemoteObject {
  readonly remoteClass: RemoteClass = worksheetClass;

  constructor(
    readonly excel: ExcelSession,
    readonly sheet: EmulatedSheet,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, WireValue>> {
    return { Id: this.sheet.id };
  }
}

/** Whether and how a sheet is protected. */
class WorksheetProtectionObject extends RemoteObject {
  readonly remoteClass: RemoteClass = worksheetProtectionClass;

  constructor(readonly sheet: EmulatedSheet) {
    super();
  }
}

const worksheetClass: RemoteClass = defineClass('Worksheet', () => WorksheetObject, {
  properties: {
    Id: { since: '1.1', get: ({ sheet }) => sheet.id },
    Name: {
      since: '1.1',
      get: ({ sheet }) => sheet.name,
      set: ({ excel, sheet }, value) => excel.workbook.renameSheet(sheet, textArgument(value)),
    },
    Position: { since: '1.1', get: ({ excel, sheet }) => excel.workbook.sheets.indexOf(sheet) },
    Visibility: { since: '1.1', get: ({ sheet }) => sheet.visibility, set: setVisibility },
  },
  navigation: {
    Protection: { since: '1.2', go: ({ sheet }) => new WorksheetProtectionObject(sheet) },
    PageLayout: { since: '1.9', go: ({ excel, sheet }) => new PageLayoutObject(excel, sheet) },
    Tables: { since: '1.1', go: ({ excel, sheet }) => new TableCollectionObject(excel, sheet) },
    Names: { since: '1.4', go: ({ sheet }) => new NamedItemCollectionObject(sheet) },
  },
  methods: {
    Activate: { since: '1.1', act: ({ excel, sheet }) => excel.workbook.activate(sheet) },
    Delete: { since: '1.1', act: ({ excel, sheet }) => excel.workbook.deleteSheet(sheet) },
    GetRange: { since: '1.1', call: getRange },
    GetRangeByIndexes: {
      since: '1.7',
      call: ({ excel, sheet }, row, column, rowCount, columnCount) => {
        const top = integerArgument(row) + 1;
        const left = integerArgument(column) + 1;
        const bottom = top + integerArgument(rowCount) - 1;
        const right = left + integerArgument(columnCount) - 1;
        if (bottom < top || right < left) throw new ApiError('InvalidArgument');
        return new RangeObject(excel, sheet, { top, left, bottom, right });
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: ({ excel, sheet }, valuesOnly) => {
        const area = sheet.usedArea(flagArgument(valuesOnly));
        return area && new RangeObject(excel, sheet, area);
      },
    },
  },
});

const worksheetProtectionClass: RemoteClass = defineClass('WorksheetProtection', () => WorksheetProtectionObject, {
  properties: { Protected: { since: '1.2', get: ({ sheet }) => sheet.protectedWith !== null } },
});

function setVisibility({ excel, sheet }: WorksheetObject, value: WireValue): void {
  if (excel.workbook.structureProtected) throw new ApiError('AccessDenied');
  const visibility = (['Visible', 'Hidden', 'VeryHidden'] as const).find((one) => one === value);
  if (!visibility) throw new ApiError('InvalidArgument');
  requireAnotherVisible(excel, sheet, visibility);
  sheet.visibility = visibility;
}

function requireAnotherVisible(excel: ExcelSession, sheet: EmulatedSheet, visibility: SheetVisibility): void {
  const others = excel.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0) throw new ApiError('InvalidOperation');
}

function getRange({ excel, sheet }: WorksheetObject, address?: RemoteArgument): RangeObject {
  if (address === undefined || address === null) {
    return new RangeObject(excel, sheet, { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN });
  }
  const parsed = parseRangeAddress(textArgument(address));
  if (!parsed || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())) {
    throw new ApiError('InvalidArgument');
  }
  return new RangeObject(excel, sheet, parsed.area);
}
