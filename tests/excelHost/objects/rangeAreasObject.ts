import type { CellArea } from '../../../src/sheet/cellArea';
import { ApiError } from '../protocol/apiError';
import {
  defineClass,
  RemoteCollection,
  RemoteObject,
  type RemoteArgument,
  type RemoteClass,
} from '../protocol/remoteObject';
import type { EmulatedSheet } from '../workbook/emulatedSheet';
import { integerArgument } from './arguments';
import type { ExcelSession } from './excelSession';
import { rangeAddress } from './rangeAddress';
import { RangeObject } from './rangeObject';

/** Several rectangles of one sheet. */
export class RangeAreasObject extends RemoteObject {
  readonly remoteClass: RemoteClass = rangeAreasClass;

  constructor(
    readonly excel: ExcelSession,
    readonly sheet: EmulatedSheet,
    readonly areas: readonly CellArea[],
  ) {
    super();
  }

  override isAlive(): boolean {
    return this.excel.workbook.sheets.includes(this.sheet);
  }
}

/** The rectangles of a `RangeAreasObject` as ranges. */
class RangeCollectionObject extends RemoteCollection {
  readonly remoteClass: RemoteClass = rangeCollectionClass;

  constructor(readonly whole: RangeAreasObject) {
    super();
  }

  items(): RangeObject[] {
    return this.whole.areas.map((area) => new RangeObject(this.whole.excel, this.whole.sheet, area));
  }

  item(key: RemoteArgument): RangeObject {
    const range = this.items()[integerArgument(key)];
    if (!range) throw new ApiError('InvalidArgument');
    return range;
  }
}

const rangeAreasClass: RemoteClass = defineClass('RangeAreas', () => RangeAreasObject, {
  properties: {
    Address: {
      since: '1.9',
      get: ({ sheet, areas }) => areas.map((area) => rangeAddress(sheet.name, area)).join(','),
    },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) => areas.reduce((sum, a) => sum + (a.bottom - a.top + 1) * (a.right - a.left + 1), 0),
    },
  },
  navigation: { Areas: { since: '1.9', go: (whole) => new RangeCollectionObject(whole) } },
  methods: { _KeepReference: { since: '1.9', act: (whole) => whole.excel.keep(whole) } },
});

const rangeCollectionClass: RemoteClass = defineClass('RangeCollection', () => RangeCollectionObject, {
  methods: { GetCount: { since: '1.9', call: ({ whole }) => whole.areas.length } },
});
