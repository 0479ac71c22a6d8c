import { FILE_LIMITS } from '../fileLimits';
import { damaged, tooLarge, unsafe } from '../fileProblem';
import { HostError } from '../../hostError';
import { findZipEnd } from './findZipEnd';
import type { ZipEntry } from './zipEntry';

const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ZIP64_EXTRA = 0x0001;
const UNKNOWN_32 = 0xffffffff;
const FLAG_ENCRYPTED = 1;

/** Where an entry lies in the file, to tell whether two of them share bytes. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a zip archive's directory, each entry checked against its own header. Refuses what no
 * spreadsheet program writes and attackers do: entries that overlap, that are there twice, that
 * name a place outside the archive or whose two headers disagree. Inflates nothing.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findZipEnd(view);
  if (end.entries > FILE_LIMITS.entries) throw tooLarge(end.entries, FILE_LIMITS.entries);
  const entries: ZipEntry[] = [];
  const extents: Extent[] = [];
  const names = new Set<string>();
  let at = end.directoryStart;
  for (let count = 0; count < end.entries; count++) {
    if (at + CENTRAL_LENGTH > end.directoryEnd || view.getUint32(at, true) !== CENTRAL_HEADER) {
      throw damaged('zip directory');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end.directoryEnd) throw damaged('zip directory');
    const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    const name = entryName(nameBytes);
    const key = name.toLowerCase();
    if (names.has(key)) throw unsafe(`${name} is there twice`);
    names.add(key);
    const sizes = readSizes(view, at, at + CENTRAL_LENGTH + nameLength, extraLength);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if (flags & FLAG_ENCRYPTED) throw new HostError({ code: 'encrypted', found: name });
    if (method !== 0 && method !== 8) throw damaged(`${name} is compressed by method ${method}`);
    const from = sizes.offset;
    const dataStart = checkLocalHeader(bytes, view, from, end.directoryStart, { name, nameBytes, method });
    const to = dataStart + sizes.compressed;
    if (to > end.directoryStart) throw damaged(`${name} reaches past the end of the data`);
    extents.push({ from, to });
    entries.push({
      name,
      nameBytes,
      method,
      flags,
      crc: view.getUint32(at + 16, true),
      size: sizes.inflated,
      data: bytes.subarray(dataStart, to),
      modified: view.getUint32(at + 12, true),
      madeBy: view.getUint16(at + 4, true),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at = next;
  }
  checkOverlap(extents);
  return entries;
}

function entryName(nameBytes: Uint8Array): string {
  const name = new TextDecoder().decode(nameBytes);
  if (name.includes('\0') || name.includes('\\') || name.startsWith('/') || /^[A-Za-z]:/.test(name)) {
    throw unsafe(`entry named ${JSON.stringify(name)}`);
  }
  if (name.split('/').includes('..')) throw unsafe(`entry named ${JSON.stringify(name)}`);
  return name;
}

/** Sizes and place of an entry, from the zip64 field where the 32-bit ones are full. */
function readSizes(view: DataView, header: number, extraStart: number, extraLength: number) {
  const sizes = {
    inflated: view.getUint32(header + 24, true),
    compressed: view.getUint32(header + 20, true),
    offset: view.getUint32(header + 42, true),
  };
  let at = extraStart;
  const extraEnd = extraStart + extraLength;
  while (at + 4 <= extraEnd) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      let field = at + 4;
      for (const key of ['inflated', 'compressed', 'offset'] as const) {
        if (sizes[key] !== UNKNOWN_32) continue;
        if (field + 8 > Math.min(at + 4 + length, extraEnd)) throw damaged('zip64 field');
        sizes[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at += 4 + length;
  }
  return sizes;
}

function checkLocalHeader(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
  central: Pick<ZipEntry, 'name' | 'nameBytes' | 'method'>,
): number {
  if (at + LOCAL_LENGTH > limit || view.getUint32(at, true) !== LOCAL_HEADER)
    throw damaged(`header of ${central.name}`);
  const nameLength = view.getUint16(at + 26, true);
  const dataStart = at + LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true);
  if (dataStart > limit) throw damaged(`header of ${central.name}`);
  const sameName =
    nameLength === central.nameBytes.length &&
    central.nameBytes.every((byte, index) => byte === bytes[at + LOCAL_LENGTH + index]);
  if (!sameName || view.getUint16(at + 8, true) !== central.method)
    throw unsafe(`two headers of ${central.name} differ`);
  return dataStart;
}

function checkOverlap(extents: readonly Extent[]): void {
  const sorted = [...extents].sort((a, b) => a.from - b.from);
  for (let index = 1; index < sorted.length; index++) {
    if (sorted[index - 1]!.to > sorted[index]!.from) throw unsafe('zip entries overlap');
  }
}
