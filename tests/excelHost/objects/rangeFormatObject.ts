import { ApiError } from '../protocol/apiError';
import { defineClass, RemoteObject, type RemoteClass } from '../protocol/remoteObject';
import { textArgument } from './arguments';
import type { RangeObject } from './rangeObject';

/** How the cells of a range look. */
export class RangeFormatObject extends RemoteObject {
  readonly remoteClass: RemoteClass = rangeFormatClass;

  constructor(readonly range: RangeObject) {
    super();
  }
}

/** The background of a range's cells. */
class RangeFillObject extends RemoteObject {
  readonly remoteClass: RemoteClass = rangeFillClass;

  constructor(readonly range: RangeObject) {
    super();
  }
}

/** Whether a range's cells are locked once their sheet is protected. */
class FormatProtectionObject extends RemoteObject {
  readonly remoteClass: RemoteClass = formatProtectionClass;

  constructor(readonly range: RangeObject) {
    super();
  }
}

const rangeFormatClass: RemoteClass = defineClass('RangeFormat', () => RangeFormatObject, {
  navigation: {
    Fill: { since: '1.1', go: ({ range }) => new RangeFillObject(range) },
    Protection: { since: '1.2', go: ({ range }) => new FormatProtectionObject(range) },
  },
});

const rangeFillClass: RemoteClass = defineClass('RangeFill', () => RangeFillObject, {
  properties: {
    Color: {
      since: '1.1',
      // A range without any fill reads as white; mixed fills read as null.
      get: ({ range }) => range.shared((cell) => cell.fill ?? '#FFFFFF'),
      set: ({ range }, value) => fill(range, colour(textArgument(value))),
    },
  },
  methods: { Clear: { since: '1.1', act: ({ range }) => fill(range, null) } },
});

const formatProtectionClass: RemoteClass = defineClass('FormatProtection', () => FormatProtectionObject, {
  properties: { Locked: { since: '1.2', get: ({ range }) => range.shared((cell) => cell.locked) } },
});

function fill(range: RangeObject, colour: string | null): void {
  range.requireFormattable();
  range.spread(null, (_, row, column) => {
    Object.assign(range.sheet.editCell(row, column), { fill: colour, fillTint: 0 });
  });
}

function colour(text: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new ApiError('InvalidArgument');
  return text.toUpperCase();
}
