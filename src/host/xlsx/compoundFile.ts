const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_SECTOR_AT = 48;
const SECTOR_SHIFT_AT = 30;
const ENTRY_LENGTH = 128;
const NAME_LENGTH_AT = 64;

/**
 * What a compound file (the container of Office before 2007) is to us: Excel wraps a workbook with a
 * password in one (`EncryptedPackage`); any other is taken for an .xls. Null when the bytes are no
 * compound file. Only the first sector of the directory is looked at, where Excel puts both names.
 */
export function compoundFileProblem(bytes: Uint8Array): 'encrypted' | 'legacyXls' | null {
  if (!COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return null;
  return directoryNames(bytes).includes('EncryptedPackage') ? 'encrypted' : 'legacyXls';
}

function directoryNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 512) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = 2 ** Math.min(view.getUint16(SECTOR_SHIFT_AT, true), 16);
  const start = (view.getUint32(DIRECTORY_SECTOR_AT, true) + 1) * sectorLength;
  const names: string[] = [];
  for (let entry = start; entry < start + sectorLength && entry + ENTRY_LENGTH <= bytes.length; entry += ENTRY_LENGTH) {
    const length = Math.min(view.getUint16(entry + NAME_LENGTH_AT, true), NAME_LENGTH_AT) - 2;
    if (length > 0) names.push(new TextDecoder('utf-16le').decode(bytes.subarray(entry, entry + length)));
  }
  return names;
}
