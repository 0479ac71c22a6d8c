import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';

/** Parts of a file by name, read apart from the code under test. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part as text. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = partsOf(bytes).get(part);
  if (!content) throw new Error(`no part ${part}`);
  return strFromU8(content);
}

/** Checksum of each part by name. */
export function digestsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  return Object.fromEntries([...partsOf(bytes)].map(([name, content]) => [name, digest(content)]));
}

/** Names of the parts that differ between two files, or are in one of them only. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [left, right] = [digestsOf(before), digestsOf(after)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((part) => left[part] !== right[part])
    .sort();
}

/** Sheet XML with the elements of the cells taken out. */
export function withoutCells(xml: string, cells: readonly string[]): string {
  let rest = xml;
  for (const cell of cells)
    rest = rest.replace(new RegExp(`<(\\w+:)?c r=["']${cell}["'][^>]*?(?:/>|>[\\s\\S]*?</(\\w+:)?c>)`), '');
  return rest;
}
