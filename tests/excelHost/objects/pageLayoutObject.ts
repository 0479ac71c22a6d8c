import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteObject, type RemoteArgument, type RemoteClass } from '../protocol/remoteObject';
import type { EmulatedSheet } from '../workbook/emulatedSheet';
import type { ExcelSession } from './excelSession';
import { parseRangeAddress } from './rangeAddress';
import { RangeAreasObject } from './rangeAreasObject';
import { RangeObject } from './rangeObject';

/** How a sheet is printed. */
export class PageLayoutObject extends RemoteObject {
  readonly remoteClass: RemoteClass = pageLayoutClass;

  constructor(
    readonly excel: ExcelSession,
    readonly sheet: EmulatedSheet,
  ) {
    super();
  }
}

const pageLayoutClass: RemoteClass = defineClass('PageLayout', () => PageLayoutObject, {
  methods: {
    GetPrintAreaOrNullObject: {
      since: '1.9',
      call: ({ excel, sheet }) =>
        sheet.printAreas.length === 0 ? null : new RangeAreasObject(excel, sheet, sheet.printAreas),
    },
    SetPrintArea: { since: '1.9', act: setPrintArea },
  },
});

function setPrintArea({ sheet }: PageLayoutObject, area?: RemoteArgument): void {
  if (sheet.protectedWith) throw new ApiError('AccessDenied');
  if (area instanceof RangeObject) sheet.printAreas = [area.area];
  else if (area instanceof RangeAreasObject) sheet.printAreas = [...area.areas];
  else {
    const parsed = typeof area === 'string' ? area.split(',').map((part) => parseRangeAddress(part)?.area) : [];
    const areas = parsed.filter((one) => one !== undefined);
    if (areas.length === 0 || areas.length < parsed.length) throw new ApiError('InvalidArgument');
    sheet.printAreas = areas;
  }
}
