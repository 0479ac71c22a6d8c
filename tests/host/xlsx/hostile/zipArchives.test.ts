import { zipSync } from 'fflate';
import { zipParts } from '../buildWorkbook';
import { rawZip, type RawEntry } from './rawZip';
import { refusalOf, valuesOf } from './readAll';
import { SHEET_PART, smallParts } from './smallWorkbook';

/** The entries of a small workbook, one of them changed. */
function entries(change: Partial<RawEntry> & { readonly of?: string } = {}): RawEntry[] {
  const { of: changed = SHEET_PART, ...rest } = change;
  return [...smallParts()].map(([name, content]) =>
    name === changed ? { name, content, ...rest } : { name, content },
  );
}

function extra(name: string): Uint8Array {
  return rawZip([...entries(), { name, content: 'x' }]);
}

const VALUES = { A1: '得分', B1: 9 };

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['one byte', Uint8Array.of(0x50)],
  ['text', Buffer.from('项目,得分\n一,9')],
  ['a web page named .xlsx', Buffer.from('<html><table><tr><td>9</td></tr></table></html>')],
  ['a zip of something else', zipSync({ 'a.txt': Buffer.from('x') })],
  [
    'a zip of a Word document',
    zipParts(
      new Map([
        ['_rels/.rels', '<Relationships/>'],
        ['word/document.xml', '<w/>'],
      ]),
    ),
  ],
])('%s is no workbook', async (_, bytes) => {
  expect(await refusalOf(bytes)).toBe('notAWorkbook');
});

test.each<[string, Uint8Array, string]>([
  ['an empty end record', rawZip([]), 'notAWorkbook'],
  ['a second entry of the same name', extra(SHEET_PART), 'unsafe'],
  ['a second entry that differs in letter case', extra('XL/Worksheets/SHEET1.xml'), 'unsafe'],
  ['a name that climbs out', extra('xl/../../evil.xml'), 'unsafe'],
  ['an absolute name', extra('/etc/passwd'), 'unsafe'],
  ['a name with a drive', extra('C:/evil.xml'), 'unsafe'],
  ['a name with backslashes', extra('xl\\..\\evil.xml'), 'unsafe'],
  ['a name with a zero byte', extra('xl/a\0.xml'), 'unsafe'],
  ['headers that disagree on the name', rawZip(entries({ localName: 'xl/worksheets/sheet9.xml' })), 'unsafe'],
  [
    'entries over the same bytes',
    rawZip([
      ...entries(),
      { ...entries()[0]!, name: '[Content_Types].xmk', localName: '[Content_Types].xml', saidOffset: 0 },
    ]),
    'unsafe',
  ],
  ['an encrypted entry', rawZip(entries({ flags: 1 })), 'encrypted'],
  ['an unknown compression', rawZip(entries({ method: 99 })), 'damaged'],
  ['a wrong checksum', rawZip(entries({ saidCrc: 1 })), 'damaged'],
  ['more data than said', rawZip(entries({ saidSize: 10 })), 'damaged'],
  ['less data than said', rawZip(entries({ saidSize: 100_000 })), 'damaged'],
  ['a part of 600 MB', rawZip(entries({ saidSize: 600 * 1024 * 1024 })), 'tooLarge'],
  ['a part of 4 GB and more', rawZip(entries({ saidSize: 0xfffffffe })), 'tooLarge'],
  ['20 MB of blanks in 20 KB', rawZip(entries({ content: ' '.repeat(20 * 1024 * 1024) })), 'unsafe'],
  ['more entries than there are', rawZip(entries(), { saidEntries: 50 }), 'damaged'],
  [
    '120,000 entries',
    rawZip([
      ...entries(),
      ...Array.from({ length: 120_000 }, (_, at) => ({ name: `m/${at}`, content: '', method: 0, zip64: at === 0 })),
    ]),
    'tooLarge',
  ],
  ['an end record in the middle of another file', Buffer.concat([rawZip(entries()), Buffer.from('more')]), 'damaged'],
  ['bytes before the archive', Buffer.concat([Buffer.from('PK'), rawZip(entries())]), 'damaged'],
])('%s is refused', async (_, bytes, code) => {
  expect(await refusalOf(bytes)).toBe(code);
});

test.each<[string, Uint8Array]>([
  ['stored entries', rawZip(entries().map((entry) => ({ ...entry, method: 0 })))],
  ['a comment', rawZip(entries(), { comment: 'made by somebody' })],
  ['zip64 fields', rawZip(entries().map((entry) => ({ ...entry, zip64: true })))],
  ['a folder entry', rawZip([{ name: 'xl/', content: '', method: 0 }, ...entries()])],
  ['a name that is no UTF-8', rawZip([{ name: Uint8Array.of(0xcd, 0xbc, 0xc6, 0xac), content: 'x' }, ...entries()])],
  [
    'a bomb in a part that is never read',
    rawZip([...entries(), { name: 'xl/media/image1.png', content: ' '.repeat(20 * 1024 * 1024) }]),
  ],
  [
    'another archive as an attachment',
    rawZip([...entries(), { name: 'xl/embeddings/a.zip', content: rawZip(entries()) }]),
  ],
])('%s: the workbook is read', async (_, bytes) => {
  expect(await valuesOf(bytes)).toEqual(VALUES);
});

test('a file cut off anywhere is refused', async () => {
  const whole = zipParts(smallParts());
  for (let length = 0; length < whole.length; length += 97) {
    expect(['damaged', 'notAWorkbook']).toContain(await refusalOf(whole.subarray(0, length)));
  }
});
