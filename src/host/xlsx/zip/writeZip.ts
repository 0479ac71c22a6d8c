import type { Compression } from '../compression';
import type { ZipEntry } from './zipEntry';

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION_NEEDED = 20;
const FLAG_UTF8 = 0x800;
/** 1980-01-01 00:00, the zero of the format: what is added by us carries no time of its own. */
const NO_TIME = 0x00210000;

/** An entry holding new content, deflated; other properties are kept from `former` when it replaces one. */
export function packEntry(
  name: string,
  content: Uint8Array,
  former: ZipEntry | null,
  compression: Compression,
): ZipEntry {
  return {
    name,
    nameBytes: former?.nameBytes ?? new TextEncoder().encode(name),
    method: 8,
    flags: former?.flags ?? FLAG_UTF8,
    crc: compression.crc32(content),
    size: content.length,
    data: compression.deflateRaw(content),
    modified: former?.modified ?? NO_TIME,
    madeBy: former?.madeBy ?? VERSION_NEEDED,
    externalAttributes: former?.externalAttributes ?? 0,
  };
}

/** Writes a zip archive. Each entry's stored bytes are copied as they are, so what was not repacked stays identical. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let length = END_LENGTH;
  for (const entry of entries) length += LOCAL_LENGTH + CENTRAL_LENGTH + 2 * entry.nameBytes.length + entry.data.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + LOCAL_LENGTH);
    at += LOCAL_LENGTH + entry.nameBytes.length;
    bytes.set(entry.data, at);
    at += entry.data.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.madeBy, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(entry.nameBytes, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields both headers of an entry have, in the same order. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags & FLAG_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
