import { columnName } from '../../../src/sheet/cellAddress';
import type { CellArea } from '../../../src/sheet/cellArea';
import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteCollection, RemoteObject, type RemoteArgument } from '../protocol/remoteObject';
import type { RemoteClass } from '../protocol/remoteObject';
import type { EmulatedSheet } from '../workbook/emulatedSheet';
import type { EmulatedWorkbook } from '../workbook/emulatedWorkbook';
import { textArgument } from './arguments';
import { quoteSheetName } from './rangeAddress';

/** The name under which Excel keeps a sheet's print area. */
const PRINT_AREA = 'Print_Area';

/** The names defined for the workbook, or for one sheet alone. */
export class NamedItemCollectionObject extends RemoteCollection {
  readonly remoteClass: RemoteClass = namedItemCollectionClass;

  constructor(private readonly owner: EmulatedWorkbook | EmulatedSheet) {
    super();
  }

  items(): NamedItemObject[] {
    if ('sheets' in this.owner) {
      return this.owner.names.map(({ name, sheet, area }) => new NamedItemObject(name, reference(sheet, [area])));
    }
    const sheet = this.owner;
    const own = sheet.names.map(({ name, area }) => new NamedItemObject(name, reference(sheet, [area])));
    if (sheet.printAreas.length === 0) return own;
    return [...own, new NamedItemObject(PRINT_AREA, reference(sheet, sheet.printAreas), sheet)];
  }

  find(key: RemoteArgument | undefined): NamedItemObject | null {
    const wanted = textArgument(key).toLowerCase();
    return this.items().find(({ name }) => name.toLowerCase() === wanted) ?? null;
  }

  item(key: RemoteArgument): NamedItemObject {
    const found = this.find(key);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  }
}

/** A name and what it stands for. Only the one of a print area can be deleted here. */
class NamedItemObject extends RemoteObject {
  readonly remoteClass: RemoteClass = namedItemClass;

  constructor(
    readonly name: string,
    readonly formula: string,
    readonly printed: EmulatedSheet | null = null,
  ) {
    super();
  }
}

const namedItemCollectionClass: RemoteClass = defineClass('NamedItemCollection', () => NamedItemCollectionObject, {
  methods: { GetItemOrNullObject: { since: '1.4', call: (names, key) => names.find(key) } },
});

const namedItemClass: RemoteClass = defineClass('NamedItem', () => NamedItemObject, {
  properties: {
    Name: { since: '1.1', get: ({ name }) => name },
    Formula: { since: '1.7', get: ({ formula }) => formula },
  },
  methods: {
    Delete: {
      since: '1.4',
      act: ({ printed }) => {
        if (!printed) throw new ApiError('UnsupportedOperation');
        if (printed.protectedWith) throw new ApiError('AccessDenied');
        printed.printAreas = [];
      },
    },
  },
});

function reference(sheet: EmulatedSheet, areas: readonly (CellArea | null)[]): string {
  const pieces = areas.map((area) => `${quoteSheetName(sheet.name)}!${area ? absolute(area) : '#REF!'}`);
  return `=${pieces.join(',')}`;
}

function absolute({ top, left, bottom, right }: CellArea): string {
  const from = `$${columnName(left)}$${top}`;
  return top === bottom && left === right ? from : `${from}:$${columnName(right)}$${bottom}`;
}
