import { damaged } from '../fileProblem';

const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END = 0x06064b50;
const ZIP64_END_LENGTH = 56;
const LONGEST_COMMENT = 0xffff;

/** What the end record of a zip archive says of its directory. */
export interface ZipEnd {
  readonly entries: number;
  readonly directoryStart: number;
  readonly directoryEnd: number;
}

/** Finds the end record, which must close the file. Throws `damaged` for anything that is no whole zip archive. */
export function findZipEnd(view: DataView): ZipEnd {
  const at = endRecordAt(view);
  if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0) throw damaged('zip of several volumes');
  let entries = view.getUint16(at + 10, true);
  let length = view.getUint32(at + 12, true);
  let directoryStart = view.getUint32(at + 16, true);
  let directoryEnd = at;
  const locator = at - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    directoryEnd = Number(view.getBigUint64(locator + 8, true));
    if (directoryEnd + ZIP64_END_LENGTH > locator || view.getUint32(directoryEnd, true) !== ZIP64_END) {
      throw damaged('zip64 end record');
    }
    entries = Number(view.getBigUint64(directoryEnd + 32, true));
    length = Number(view.getBigUint64(directoryEnd + 40, true));
    directoryStart = Number(view.getBigUint64(directoryEnd + 48, true));
  }
  if (directoryStart + length !== directoryEnd) throw damaged('zip directory');
  return { entries, directoryStart, directoryEnd };
}

function endRecordAt(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (
      view.getUint32(at, true) === END_RECORD &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  throw damaged('no end of zip archive');
}
