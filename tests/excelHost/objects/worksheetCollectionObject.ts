import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteCollection, type RemoteArgument, type RemoteClass } from '../protocol/remoteObject';
import { textArgument } from './arguments';
import type { ExcelSession } from './excelSession';
import { WorksheetObject } from './worksheetObject';

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollectionObject extends RemoteCollection {
  readonly remoteClass: RemoteClass = worksheetCollectionClass;

  constructor(readonly excel: ExcelSession) {
    super();
  }

  items(): WorksheetObject[] {
    return this.excel.workbook.sheets.map((sheet) => new WorksheetObject(this.excel, sheet));
  }

  find(key: RemoteArgument | undefined): WorksheetObject | null {
    const sheet = this.excel.workbook.findSheet(textArgument(key));
    return sheet && new WorksheetObject(this.excel, sheet);
  }

  item(key: RemoteArgument | undefined): WorksheetObject {
    const found = this.find(key);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  }
}

const worksheetCollectionClass: RemoteClass = defineClass('WorksheetCollection', () => WorksheetCollectionObject, {
  methods: {
    Add: {
      since: '1.1',
      call: ({ excel }, name) => {
        const given = name === undefined || name === null ? excel.workbook.freeName() : textArgument(name);
        return new WorksheetObject(excel, excel.workbook.addSheet(given));
      },
    },
    GetActiveWorksheet: {
      since: '1.1',
      call: ({ excel }) => new WorksheetObject(excel, excel.workbook.activeSheet),
    },
    GetItem: { since: '1.1', call: (sheets, key) => sheets.item(key) },
    GetItemOrNullObject: { since: '1.4', call: (sheets, key) => sheets.find(key) },
    GetCount: { since: '1.4', call: ({ excel }) => excel.workbook.sheets.length },
    _RegisterDataChangedEvent: { since: '1.9', act: ({ excel }) => excel.listen('Workbook', true) },
    _UnregisterDataChangedEvent: { since: '1.9', act: ({ excel }) => excel.listen('Workbook', false) },
  },
});
