import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, TAG_OPEN, XmlScanner } from '../../../../src/host/xlsx/xml/xmlScanner';
import { decodeXmlText } from '../../../../src/host/xlsx/xml/xmlText';
import { readCellText, writeCellText } from '../../../../src/host/xlsx/xml/cellText';
import { spliceBytes } from '../../../../src/host/xlsx/xml/spliceBytes';

type Event = readonly [kind: string, name: string, attributes?: Readonly<Record<string, string>>];

/** Tags of the text as the scanner sees them, with its texts between an opening and a closing tag. */
function scanned(xml: string): Event[] {
  const bytes = Buffer.from(xml);
  const scanner = new XmlScanner(bytes);
  const events: Event[] = [];
  for (let kind = scanner.next(); kind !== TAG_NONE; kind = scanner.next()) {
    const name = scanner.prefix() + scanner.localName();
    const attributes: Record<string, string> = {};
    while (scanner.nextAttribute()) {
      const key = decodeXmlText(bytes, scanner.attributeStart, scanner.attributeEnd);
      attributes[key] = decodeXmlText(bytes, scanner.valueStart, scanner.valueEnd);
    }
    if (kind !== TAG_CLOSE) events.push(['open', name, attributes]);
    if (kind !== TAG_OPEN) events.push(['close', name]);
    expect([TAG_OPEN, TAG_CLOSE, TAG_EMPTY]).toContain(kind);
    expect(bytes.subarray(scanner.tagStart, scanner.tagStart + 1).toString()).toBe('<');
    expect(bytes.subarray(scanner.tagEnd - 1, scanner.tagEnd).toString()).toBe('>');
  }
  return events;
}

/** The same by a parser of the field. */
function parsed(xml: string): Event[] {
  const parser = new SaxesParser();
  const events: Event[] = [];
  parser.on('opentag', (tag) => events.push(['open', tag.name, { ...tag.attributes } as Record<string, string>]));
  parser.on('closetag', (tag) => events.push(['close', tag.name]));
  parser.write(xml).close();
  return events;
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const text = fc.string({
  unit: fc.constantFrom('a', '中', '&amp;', '&#20013;', ' ', '>', '<!-- <b> -->', '<![CDATA[<c>]]>', '<?p <d> ?>'),
});
const attributes = fc.dictionary(word, fc.string({ unit: fc.constantFrom('a', '中', '&quot;', '>', '/', ' ') }), {
  maxKeys: 3,
});
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom('', 'x:'),
      word,
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, text, tie('tree')), { maxLength: 4 }),
      fc.constantFrom('"', "'"),
    )
    .map(([prefix, name, pairs, children, quote]) => {
      const written = Object.entries(pairs).map(([key, value]) => ` ${key} = ${quote}${value}${quote}`);
      const inner = children.join('');
      return inner === ''
        ? `<${prefix}${name}${written.join('')} />`
        : `<${prefix}${name}${written.join('')}>${inner}</${prefix}${name} >`;
    }),
}));

test('tags, names and attributes are those a parser of the field finds', () => {
  fc.assert(
    fc.property(tree, (xml) => {
      expect(scanned(xml)).toEqual(parsed(xml));
    }),
  );
});

test('a stretch of an element can be cut out and put back', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 4, maxLength: 60 }),
      fc.array(fc.nat(60), { minLength: 2, maxLength: 8 }),
      (bytes, cuts) => {
        const places = [...new Set(cuts.map((cut) => cut % bytes.length))].sort((a, b) => a - b);
        const splices = places
          .slice(1)
          .map((end, at) => ({ start: places[at]!, end, text: `[${at}]` }))
          .filter((_, at) => at % 2 === 0);
        let expected = '';
        let from = 0;
        const latin = (start: number, end: number) => Buffer.from(bytes.subarray(start, end)).toString('latin1');
        for (const { start, end, text: put } of splices) {
          expected += latin(from, start) + put;
          from = end;
        }
        const result = spliceBytes(bytes, [...splices].reverse());
        expect(Buffer.from(result).toString('latin1')).toBe(expected + latin(from, bytes.length));
      },
    ),
  );
});

test('splices over the same bytes are a mistake', () => {
  const overlap = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => spliceBytes(new Uint8Array(5), overlap)).toThrow(RangeError);
});

test('any text survives being written into a cell and read again', () => {
  const piece = fc.constantFrom(
    '_x0041_',
    '_x',
    '\u0001',
    '\r',
    '\n',
    '\t',
    '&',
    '<',
    ']]>',
    '"',
    '中',
    '😀',
    '\ufffe',
    'a',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 20 }), (value) => {
      const xml = Buffer.from(writeCellText(value));
      expect(readCellText(decodeXmlText(xml, 0, xml.length))).toBe(value);
      new SaxesParser().write(`<t>${xml.toString()}</t>`).close();
    }),
  );
});
