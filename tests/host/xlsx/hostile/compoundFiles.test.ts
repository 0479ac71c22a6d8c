import { refusalOf } from './readAll';

const SECTOR = 512;
const ENTRIES_PER_SECTOR = 4;
const END_OF_CHAIN = 0xfffffffe;

/** A compound file whose directory names the streams. Its directory lies in every second sector, as chained by the table. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const names = ['Root Entry', ...streams];
  const directorySectors = Math.ceil(names.length / ENTRIES_PER_SECTOR);
  const sectorOf = (index: number) => 1 + index * 2;
  const bytes = Buffer.alloc(SECTOR * (2 + directorySectors * 2));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(sectorOf(0), 48);
  bytes.writeUInt32LE(0, 76);
  for (let index = 0; index < directorySectors; index++) {
    const next = index + 1 < directorySectors ? sectorOf(index + 1) : END_OF_CHAIN;
    bytes.writeUInt32LE(next, SECTOR + sectorOf(index) * 4);
  }
  names.forEach((name, index) => {
    const sector = sectorOf(Math.floor(index / ENTRIES_PER_SECTOR));
    const at = (sector + 1) * SECTOR + (index % ENTRIES_PER_SECTOR) * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  });
  return bytes;
}

/** The streams Excel writes around an encrypted workbook. */
const ENCRYPTED = ['\u0006DataSpaces', 'Version', 'DataSpaceMap', 'DataSpaceInfo', 'TransformInfo', 'EncryptionInfo'];

/** A chain of directory sectors that leads back to itself. */
function circle(): Uint8Array {
  const bytes = Buffer.from(compoundFile('Workbook'));
  bytes.writeUInt32LE(1, SECTOR + 4);
  return bytes;
}

test.each([
  ['a workbook with a password', compoundFile(...ENCRYPTED, 'EncryptedPackage'), 'encrypted'],
  ['an .xls', compoundFile('Workbook'), 'legacyXls'],
  ['an .xls of before 97', compoundFile('Book'), 'legacyXls'],
  ['a directory that leads back to itself', circle(), 'legacyXls'],
  ['a compound file cut off', compoundFile('Workbook').subarray(0, 100), 'legacyXls'],
  [
    'a compound file that points nowhere',
    Buffer.from(compoundFile('EncryptedPackage').fill(0xff, 30, 60)),
    'legacyXls',
  ],
])('%s is told apart', async (_, bytes, code) => {
  expect(await refusalOf(bytes)).toBe(code);
});
