const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_SECTOR_AT = 48;
const TABLE_SECTORS_AT = 76;
const TABLE_SECTORS_IN_HEADER = 109;
const ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;
/** Directory sectors looked at; a workbook's directory has a handful. */
const MOST_SECTORS = 256;

/**
 * What a compound file (the container of Office before 2007) is to us: a workbook with a password is
 * wrapped in one, in a stream named `EncryptedPackage`; any other is taken for an .xls. Null when the
 * bytes are no compound file.
 */
export function compoundFileProblem(bytes: Uint8Array): 'encrypted' | 'legacyXls' | null {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return null;
  return directoryNames(bytes).has('EncryptedPackage') ? 'encrypted' : 'legacyXls';
}

/** Names in the directory, sector after sector along the chain in the sector table. */
function directoryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = 2 ** Math.min(view.getUint16(SECTOR_SHIFT_AT, true), 16);
  const startOf = (sector: number) => (sector + 1) * sectorLength;
  const word = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff);
  let sector = word(DIRECTORY_SECTOR_AT);
  for (let count = 0; count < MOST_SECTORS && startOf(sector) + ENTRY_LENGTH <= bytes.length; count++) {
    for (let entry = startOf(sector); entry < startOf(sector + 1) && entry + ENTRY_LENGTH <= bytes.length;) {
      const length = Math.min(view.getUint16(entry + NAME_LENGTH_AT, true), NAME_LENGTH_AT) - 2;
      if (length > 0) names.add(new TextDecoder('utf-16le').decode(bytes.subarray(entry, entry + length)));
      entry += ENTRY_LENGTH;
    }
    const wordsPerSector = sectorLength / 4;
    const tableIndex = Math.floor(sector / wordsPerSector);
    if (tableIndex >= TABLE_SECTORS_IN_HEADER) break;
    const table = word(TABLE_SECTORS_AT + tableIndex * 4);
    sector = word(startOf(table) + (sector % wordsPerSector) * 4);
  }
  return names;
}
