import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteCollection, RemoteObject, type RemoteArgument } from '../protocol/remoteObject';
import type { RemoteClass } from '../protocol/remoteObject';
import type { EmulatedSheet } from '../workbook/emulatedSheet';
import { textArgument } from './arguments';

/** The one name that is emulated: the print area, which Excel keeps as a name of the sheet. */
const PRINT_AREA = 'Print_Area';

/** The names defined for a sheet. */
export class SheetNamesObject extends RemoteCollection {
  readonly remoteClass: RemoteClass = sheetNamesClass;

  constructor(readonly sheet: EmulatedSheet) {
    super();
  }

  items(): RemoteObject[] {
    return this.sheet.printAreas.length === 0 ? [] : [new PrintAreaNameObject(this.sheet)];
  }

  find(key: RemoteArgument | undefined): RemoteObject | null {
    return textArgument(key).toLowerCase() === PRINT_AREA.toLowerCase() ? (this.items()[0] ?? null) : null;
  }

  item(key: RemoteArgument): RemoteObject {
    const found = this.find(key);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  }
}

class PrintAreaNameObject extends RemoteObject {
  readonly remoteClass: RemoteClass = namedItemClass;

  constructor(readonly sheet: EmulatedSheet) {
    super();
  }
}

const sheetNamesClass: RemoteClass = defineClass('NamedItemCollection', () => SheetNamesObject, {
  methods: { GetItemOrNullObject: { since: '1.4', call: (names, key) => names.find(key) } },
});

const namedItemClass: RemoteClass = defineClass('NamedItem', () => PrintAreaNameObject, {
  properties: { Name: { since: '1.1', get: () => PRINT_AREA } },
  methods: {
    Delete: {
      since: '1.4',
      act: ({ sheet }) => {
        if (sheet.protectedWith) throw new ApiError('AccessDenied');
        sheet.printAreas = [];
      },
    },
  },
});
