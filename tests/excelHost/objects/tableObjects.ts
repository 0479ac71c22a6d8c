import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteCollection, RemoteObject, type RemoteArgument } from '../protocol/remoteObject';
import type { RemoteClass } from '../protocol/remoteObject';
import type { WireValue } from '../protocol/wire';
import type { EmulatedSheet, EmulatedTable } from '../workbook/emulatedSheet';
import { textArgument } from './arguments';
import type { ExcelSession } from './excelSession';
import { RangeObject } from './rangeObject';

/** The list objects of a sheet. */
export class TableCollectionObject extends RemoteCollection {
  readonly remoteClass: RemoteClass = tableCollectionClass;

  constructor(
    readonly excel: ExcelSession,
    readonly sheet: EmulatedSheet,
  ) {
    super();
  }

  items(): TableObject[] {
    return this.sheet.tables.map((table) => new TableObject(this.excel, this.sheet, table));
  }

  item(key: RemoteArgument | undefined): TableObject {
    const wanted = textArgument(key);
    const found = this.items().find(({ table }) => table.id === wanted || table.name === wanted);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  }
}

class TableObject extends RemoteObject {
  readonly remoteClass: RemoteClass = tableClass;

  constructor(
    readonly excel: ExcelSession,
    readonly sheet: EmulatedSheet,
    readonly table: EmulatedTable,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, WireValue>> {
    return { Id: this.table.id };
  }
}

const tableCollectionClass: RemoteClass = defineClass('TableCollection', () => TableCollectionObject, {
  properties: { Count: { since: '1.1', get: ({ sheet }) => sheet.tables.length } },
  methods: { GetItem: { since: '1.1', call: (tables, key) => tables.item(key) } },
});

const tableClass: RemoteClass = defineClass('Table', () => TableObject, {
  properties: {
    Id: { since: '1.1', get: ({ table }) => table.id },
    Name: { since: '1.1', get: ({ table }) => table.name },
    ShowHeaders: { since: '1.1', get: () => true },
  },
  methods: {
    GetHeaderRowRange: {
      since: '1.1',
      call: ({ excel, sheet, table: { area } }) => new RangeObject(excel, sheet, { ...area, bottom: area.top }),
    },
    GetRange: { since: '1.1', call: ({ excel, sheet, table }) => new RangeObject(excel, sheet, table.area) },
  },
});
