import { TemplateError } from '../templateError';
import type { RosterRow } from './rosterRow';

type Place = (row: RosterRow, year: number) => string;

/** What a pattern for file names may hold, in either language. */
const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['unit', (row) => row.unit],
  ['单位', (row) => row.unit],
  ['project', (row) => row.project],
  ['项目', (row) => row.project],
  ['code', (row) => row.code],
  ['编码', (row) => row.code],
  ['row', (row) => String(row.row)],
  ['行号', (row) => String(row.row)],
  ['year', (_, year) => String(year)],
  ['年度', (_, year) => String(year)],
]);
const PLACE = /\{([^{}]*)\}/g;

export const DEFAULT_FILE_PATTERN = '{单位}-{项目}-{年度}年度自评表';

/** Throws `TemplateError` for a pattern with a place that stands for nothing we know, or with a bracket left open. */
export function checkPattern(pattern: string): void {
  const unknown = [...pattern.matchAll(PLACE)].find(([, name]) => !PLACES.has(name!))?.[0];
  const place = unknown ?? /[{}][^{}]*/.exec(pattern.replace(PLACE, ''))?.[0];
  if (place === undefined) return;
  const known = [...PLACES.keys()].map((name) => `{${name}}`).join(' ');
  throw new TemplateError('templates.unknownPlace', { place, known });
}

/**
 * File names for the rows of a roster, each safe on Windows, macOS and Linux and none twice, whatever the roster
 * holds. A place that is empty leaves no doubled dash behind.
 */
export function fileNames(rows: readonly RosterRow[], year: number, pattern: string): readonly string[] {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return rows.map((row) => {
    const stem = safeStem(pattern.replace(PLACE, (_, name: string) => PLACES.get(name)?.(row, year) ?? ''));
    let name = stem;
    while (taken.has(keyOf(name))) {
      const number = (lastNumber.get(keyOf(stem)) ?? 1) + 1;
      lastNumber.set(keyOf(stem), number);
      name = `${stem} (${number})`;
    }
    taken.add(keyOf(name));
    return `${name}.xlsx`;
  });
}

/** Two names that a file system without upper and lower case takes for one. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Signs that are no part of a file name on one system or another, or that turn the reading direction. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Most file systems take 255 bytes; Chinese is three of them a character. */
const LONGEST_STEM_BYTES = 200;
const NAMELESS = '自评表';

function safeStem(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/-[-\s]*-/g, '-')
    .replace(/^[\s.~-]+/, '');
  const short = withinBytes(plain, LONGEST_STEM_BYTES).replace(/[\s.-]+$/, '');
  if (short === '') return NAMELESS;
  return DEVICE.test(short) ? `_${short}` : short;
}

function withinBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}
