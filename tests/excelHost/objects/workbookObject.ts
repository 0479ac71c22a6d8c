import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteObject, type RemoteClass } from '../protocol/remoteObject';
import { fieldsArgument, textArgument } from './arguments';
import { CommentCollectionObject } from './commentObjects';
import type { ExcelSession } from './excelSession';
import { NamedItemCollectionObject } from './namedItemObjects';
import { insertSheets } from '../workbook/insertSheets';
import { parseRangeAddress } from './rangeAddress';
import { RangeObject } from './rangeObject';
import { WorksheetCollectionObject } from './worksheetCollectionObject';

/** The workbook, where every request begins. */
export class WorkbookObject extends RemoteObject {
  readonly remoteClass: RemoteClass = workbookClass;

  constructor(readonly excel: ExcelSession) {
    super();
  }
}

/** Whether sheets may be added, removed and renamed. */
class WorkbookProtectionObject extends RemoteObject {
  readonly remoteClass: RemoteClass = workbookProtectionClass;

  constructor(readonly excel: ExcelSession) {
    super();
  }
}

/** Settings of the add-in's own connection to Excel. */
class RuntimeObject extends RemoteObject {
  readonly remoteClass: RemoteClass = runtimeClass;

  constructor(readonly excel: ExcelSession) {
    super();
  }
}

const workbookClass: RemoteClass = defineClass('Workbook', () => WorkbookObject, {
  navigation: {
    Comments: { since: '1.10', go: ({ excel }) => new CommentCollectionObject(excel) },
    Names: { since: '1.1', go: ({ excel }) => new NamedItemCollectionObject(excel.workbook) },
    Worksheets: { since: '1.1', go: ({ excel }) => new WorksheetCollectionObject(excel) },
    Protection: { since: '1.7', go: ({ excel }) => new WorkbookProtectionObject(excel) },
    _Runtime: { since: '1.5', go: ({ excel }) => new RuntimeObject(excel) },
  },
  methods: {
    GetSelectedRange: {
      since: '1.1',
      call: ({ excel }) => {
        const { selection, activeSheet } = excel.workbook;
        const parsed = selection && parseRangeAddress(selection.address);
        const area = parsed?.area ?? { top: 1, left: 1, bottom: 1, right: 1 };
        return new RangeObject(excel, selection?.sheet ?? activeSheet, area);
      },
    },
    InsertWorksheetsFromBase64: {
      since: '1.13',
      call: ({ excel }, base64, options) => {
        const { sheetNamesToInsert = [], positionType = 'End' } = fieldsArgument(options ?? {});
        if (positionType !== 'End' || !Array.isArray(sheetNamesToInsert)) throw new ApiError('InvalidArgument');
        const sheets = insertSheets(excel.workbook, textArgument(base64), sheetNamesToInsert.map(textArgument));
        return sheets.map(({ id }) => id);
      },
    },
    _RemoveReference: { since: '1.1', act: ({ excel }, id) => excel.release(textArgument(id)) },
  },
});

const workbookProtectionClass: RemoteClass = defineClass('WorkbookProtection', () => WorkbookProtectionObject, {
  properties: { Protected: { since: '1.7', get: ({ excel }) => excel.workbook.structureProtected } },
});

const runtimeClass: RemoteClass = defineClass('Runtime', () => RuntimeObject, {
  properties: {
    EnableEvents: {
      since: '1.8',
      get: ({ excel }) => excel.eventsEnabled,
      set: ({ excel }, value) => {
        if (typeof value !== 'boolean') throw new ApiError('InvalidArgument');
        excel.eventsEnabled = value;
      },
    },
  },
});
