import { strFromU8, strToU8, unzipSync } from 'fflate';
import { rawZip } from '../host/xlsx/hostile/rawZip';
import type { Random } from './random';

/** What attackers and accidents put where a number, an address or a name should be. */
const NASTY = [
  ...['', '0', '-1', '1e999', 'NaN', '4294967296', '99999999999999999999', '1048577', '16385', '2.5'],
  ...['A1', 'XFD1048576', 'A1:XFD1048576', 'A0', 'ZZZ1', 'A1:', '$A$1', '__proto__', 'constructor'],
  ...['s', 'b', 'e', 'str', 'inlineStr', 'd', 'n', 'shared', 'array', 'true', 'veryHidden'],
  ...['&amp;', '&#0;', '&#x110000;', '&lol;', '_x0000_', '\u0000', '<', '../../x', '/xl/workbook.xml', 'rId1'],
  ...['SUM(A1:XFD1048576)', 'A1', 'A1+A1', 'IF(', '((((((((((', '#REF!', '[1]x!A1', '0.00%', '[DBNum1]0', 'yyyy"年"'],
];

type Mutation = (bytes: Uint8Array, random: Random, others: readonly Uint8Array[]) => Uint8Array;

/** Changes to the file's bytes, as by bad disks and lines. */
const BYTE_MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const changed = bytes.slice();
    for (let count = 1 + random.below(8); count > 0; count--)
      changed[random.below(bytes.length)]! ^= 1 << random.below(8);
    return changed;
  },
  (bytes, random) => {
    const changed = bytes.slice();
    const at = random.below(bytes.length);
    for (let byte = at; byte < Math.min(bytes.length, at + 1 + random.below(16)); byte++)
      changed[byte] = random.below(256);
    return changed;
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => {
    const from = random.below(bytes.length);
    return join(bytes.subarray(0, from), bytes.subarray(from + random.below(200)));
  },
  (bytes, random) => {
    const from = random.below(bytes.length);
    return join(bytes.subarray(0, from + random.below(400)), bytes.subarray(from));
  },
  (bytes, random, others) => {
    const other = random.pick(others);
    return join(bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length)));
  },
];

type PartMutation = (xml: string, random: Random) => string;

/** Changes to the text of one part, which is then packed again as it should be. */
const PART_MUTATIONS: readonly PartMutation[] = [
  (xml, random) => replaceMatch(xml, /"[^"]*"/g, random, () => `"${random.pick(NASTY)}"`),
  (xml, random) => replaceMatch(xml, />[^<]*</g, random, () => `>${random.pick(NASTY)}<`),
  (xml, random) => replaceMatch(xml, /<[^>]*>/g, random, () => ''),
  (xml, random) => replaceMatch(xml, /<[^>]*>/g, random, (tag) => tag + tag),
  (xml, random) => replaceMatch(xml, / [\w:]+="[^"]*"/g, random, () => ''),
  (xml, random) =>
    replaceMatch(xml, /<(\w+)[^>]*>[^<]*<\/\1>/g, random, (element) => element.repeat(1 + random.below(50))),
  (xml, random) => replaceMatch(xml, /<(\w+)[^>]*>/g, random, (tag) => `${tag}<!-- x --><![CDATA[ ]]>`),
  (xml, random) => xml.slice(0, random.below(xml.length)),
  (xml, random) => {
    const tags = [...xml.matchAll(/<[^>]*>/g)];
    if (tags.length === 0) return xml;
    const [one, other] = [random.pick(tags), random.pick(tags)];
    return xml.replace(one[0], '\u0001').replace(other[0], one[0]).replace('\u0001', other[0]);
  },
  (xml) => xml.replace(/<(\/?)(\w)/g, '<$1x:$2'),
  (xml, random) =>
    replaceMatch(xml, /<c r="[^>]*>/g, random, () => `<c t="${random.pick(NASTY)}"><f>${random.pick(NASTY)}</f>`),
];

/** A workbook changed for the worse in up to five ways: first its parts, then its bytes. */
export function mutate(corpus: readonly Uint8Array[], random: Random): Uint8Array {
  let bytes = random.pick(corpus);
  const inParts = random.below(4);
  const inBytes = inParts === 0 || random.next() < 0.15 ? 1 + random.below(2) : 0;
  for (let count = 0; count < inParts; count++) bytes = mutateParts(bytes, random);
  for (let count = 0; count < inBytes; count++) bytes = mutateBytes(bytes, random, corpus);
  return bytes;
}

function mutateBytes(bytes: Uint8Array, random: Random, corpus: readonly Uint8Array[]): Uint8Array {
  return bytes.length === 0 ? bytes : random.pick(BYTE_MUTATIONS)(bytes, random, corpus);
}

/** A part of the archive changed, dropped or renamed. */
function mutateParts(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const read = names.filter((name) => /workbook|sheet|Strings|styles|table|Types|rels$/.test(name));
  const name = random.pick(read.length > 0 ? read : names);
  const choice = random.next();
  if (choice < 0.05) return packed(Object.entries(parts).filter(([part]) => part !== name));
  if (choice < 0.1)
    return packed(Object.entries(parts).map(([part, content]) => [part === name ? random.pick(NASTY) : part, content]));
  const text = strFromU8(parts[name]!, true);
  return packed(Object.entries({ ...parts, [name]: strToU8(random.pick(PART_MUTATIONS)(text, random), true) }));
}

function packed(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return rawZip(entries.map(([name, content]) => ({ name, content })));
}

function replaceMatch(xml: string, pattern: RegExp, random: Random, put: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const match = random.pick(found);
  return xml.slice(0, match.index) + put(match[0]) + xml.slice(match.index + match[0].length);
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left);
  joined.set(right, left.length);
  return joined;
}
