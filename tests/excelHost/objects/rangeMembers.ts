import type { CellArea } from '../../../src/sheet/cellArea';
import type { LineSpan } from '../../../src/sheet/sheetSnapshot';
import { ApiError, NotEmulated } from '../protocol/apiError';
import { defineClass, type RemoteArgument, type RemoteClass } from '../protocol/remoteObject';
import type { WireValue } from '../protocol/wire';
import { shownText, type EmulatedCell } from '../workbook/emulatedCell';
import { inSpans, intersects } from '../workbook/emulatedSheet';
import { fieldsArgument, integerArgument, textArgument } from './arguments';
import { rangeAddress } from './rangeAddress';
import { RangeAreasObject } from './rangeAreasObject';
import { RangeFormatObject } from './rangeFormatObject';
import { RangeObject } from './rangeObject';
import { writeInput } from './writeInput';
import { WorksheetObject } from './worksheetObject';

/** More merged areas than these and Excel does not answer (documented on `getMergedAreasOrNullObject`). */
const MAX_MERGED_AREAS = 512;

export const rangeClass: RemoteClass = defineClass('Range', () => RangeObject, {
  properties: {
    Address: { since: '1.1', get: (range) => rangeAddress(range.sheet.name, range.area) },
    RowIndex: { since: '1.1', get: (range) => range.area.top - 1 },
    ColumnIndex: { since: '1.1', get: (range) => range.area.left - 1 },
    RowCount: { since: '1.1', get: (range) => range.rowCount },
    ColumnCount: { since: '1.1', get: (range) => range.columnCount },
    CellCount: { since: '1.1', get: (range) => cellCount(range.rowCount * range.columnCount) },
    Values: { since: '1.1', get: (range) => range.grid(wireContent), set: writeInput },
    Formulas: {
      since: '1.1',
      get: (range) => range.grid((cell) => cell.formula ?? wireContent(cell)),
      set: writeInput,
    },
    Text: { since: '1.1', get: (range) => range.grid(shownText) },
    ValueTypes: { since: '1.1', get: (range) => range.grid(valueType) },
    NumberFormat: { since: '1.1', get: (range) => range.grid((cell) => cell.numberFormat), set: setNumberFormat },
    RowHidden: {
      since: '1.2',
      get: ({ area, sheet }) => allHidden(sheet.hiddenRows, area.top, area.bottom),
    },
    ColumnHidden: {
      since: '1.2',
      get: ({ area, sheet }) => allHidden(sheet.hiddenColumns, area.left, area.right),
    },
  },
  navigation: {
    Format: { since: '1.1', go: (range) => new RangeFormatObject(range) },
    Worksheet: { since: '1.1', go: (range) => new WorksheetObject(range.excel, range.sheet) },
  },
  methods: {
    _KeepReference: { since: '1.1', act: (range) => range.excel.keep(range) },
    // office.js checks the shape of an array of more than 1,500 cells and then sends it by blocks of rows.
    _ValidateArraySize: {
      since: '1.1',
      act: (range, rows, columns) => {
        if (rows !== range.rowCount || columns !== range.columnCount) throw new ApiError('InvalidArgument');
      },
    },
    GetCell: {
      since: '1.1',
      call: (range, row, column) => {
        const top = range.area.top + integerArgument(row);
        const left = range.area.left + integerArgument(column);
        return new RangeObject(range.excel, range.sheet, { top, left, bottom: top, right: left });
      },
    },
    GetRow: {
      since: '1.1',
      call: ({ excel, sheet, area }, row) => {
        const top = area.top + integerArgument(row);
        return new RangeObject(excel, sheet, { ...area, top, bottom: top });
      },
    },
    GetBoundingRect: { since: '1.1', call: boundingRect },
    GetMergedAreasOrNullObject: { since: '1.13', call: mergedAreas },
    GetSpecialCellsOrNullObject: { since: '1.9', call: specialCells },
    GetCellProperties: { since: '1.9', call: (range, options) => cellProperties(range, fieldsArgument(options)) },
    GetRowProperties: {
      since: '1.9',
      call: (range, options) => lineProperties('rowHidden', range.rows(), range.sheet.hiddenRows, options),
    },
    GetColumnProperties: {
      since: '1.9',
      call: (range, options) => lineProperties('columnHidden', range.columns(), range.sheet.hiddenColumns, options),
    },
    Select: {
      since: '1.1',
      act: (range) => {
        range.excel.workbook.activate(range.sheet);
        range.excel.workbook.selection = { sheet: range.sheet, address: rangeAddress(range.sheet.name, range.area) };
      },
    },
  },
});

/** Excel counts no further than a 32-bit number goes. */
function cellCount(count: number): number {
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** The cell's constant or result as `values` gives it: a blank is an empty text, an error its name. */
function wireContent(cell: EmulatedCell): WireValue {
  return cell.error ?? cell.value ?? '';
}

function valueType(cell: EmulatedCell): WireValue {
  if (cell.error !== null) return 'Error';
  if (cell.value === null) return 'Empty';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof cell.value as 'number' | 'string' | 'boolean'
  ];
}

function setNumberFormat(range: RangeObject, value: WireValue): void {
  range.requireFormattable();
  range.spread(value, (element, row, column) => {
    if (element === null) return;
    const cell = range.sheet.editCell(row, column);
    cell.numberFormat = textArgument(element);
    cell.loadedText = null;
  });
}

/** Whether all the lines are hidden; null when only some are. */
function allHidden(spans: readonly LineSpan[], from: number, to: number): WireValue {
  const hidden = spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from) + 1),
    0,
  );
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}

/** Excel reports a merged area only for a range that holds its top-left cell (office-js issue 3611). */
function mergedAreas(range: RangeObject): RangeAreasObject | null {
  const inside = range.sheet.merges.filter((merge) => intersects(range.area, anchorOf(merge)));
  if (inside.length > MAX_MERGED_AREAS) throw new ApiError('GeneralException');
  const told = inside.map((merge) =>
    range.excel.cutMerges === 'anchor' && !isInside(range.area, merge) ? anchorOf(merge) : merge,
  );
  return areasOrNull(range, told);
}

function isInside(area: CellArea, merge: CellArea): boolean {
  return merge.bottom <= area.bottom && merge.right <= area.right;
}

function anchorOf(merge: CellArea): CellArea {
  return { ...merge, bottom: merge.top, right: merge.left };
}

/** On a protected sheet the search is refused, as in every Excel. */
function specialCells(range: RangeObject, kind?: RemoteArgument, valueType?: RemoteArgument): RangeAreasObject | null {
  if (range.sheet.protectedWith) throw new ApiError('AccessDenied');
  if ((kind !== 'Constants' && kind !== 'Formulas') || (valueType !== undefined && valueType !== null)) {
    throw new NotEmulated(`special cells ${String(kind)} ${String(valueType)}`);
  }
  return areasOrNull(range, range.sheet.specialAreas(kind, range.area));
}

function areasOrNull(range: RangeObject, areas: readonly CellArea[]): RangeAreasObject | null {
  return areas.length === 0 ? null : new RangeAreasObject(range.excel, range.sheet, areas);
}

function boundingRect({ excel, sheet, area }: RangeObject, other?: RemoteArgument): RangeObject {
  if (!(other instanceof RangeObject) || other.sheet !== sheet) throw new ApiError('InvalidArgument');
  return new RangeObject(excel, sheet, {
    top: Math.min(area.top, other.area.top),
    left: Math.min(area.left, other.area.left),
    bottom: Math.max(area.bottom, other.area.bottom),
    right: Math.max(area.right, other.area.right),
  });
}

function cellProperties(range: RangeObject, options: Readonly<Record<string, WireValue>>): WireValue {
  switch (JSON.stringify(options)) {
    case '{"format":{"protection":true}}':
      return range.grid((cell) => ({ format: { protection: { formulaHidden: false, locked: cell.locked } } }));
    case '{"format":{"fill":{"color":true,"pattern":true,"tintAndShade":true}}}':
      return range.grid((cell) => ({ format: { fill: fillProperties(cell) } }));
    default:
      throw new NotEmulated(`cell properties ${JSON.stringify(options)}`);
  }
}

/** A cell without any fill reads as white and without a pattern. */
function fillProperties({ fill, fillTint }: EmulatedCell): Readonly<Record<string, WireValue>> {
  return { color: fill ?? '#FFFFFF', pattern: fill === null ? 'None' : 'Solid', tintAndShade: fillTint };
}

function lineProperties(
  property: string,
  lines: readonly number[],
  hidden: Parameters<typeof inSpans>[0],
  options?: RemoteArgument,
): WireValue {
  const asked = fieldsArgument(options);
  if (Object.keys(asked).join() !== property) throw new NotEmulated(`line properties ${JSON.stringify(asked)}`);
  return lines.map((line) => ({ [property]: inSpans(hidden, line) }));
}
