import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorValue, ValueContext } from '../../src/indicatorValue/indicatorValue';

/** One line of a table under `cases/reading`: a text as it stands in a cell, what is known beside it, and what it says. */
export interface ReadingCase {
  readonly text: string;
  readonly context?: ValueContext;
  /** The reading without its text and reasons; of a tier only which one, of quantities no offsets. */
  readonly reads: Readonly<Record<string, unknown>>;
  /** A reason that must be among those given. */
  readonly reason?: string;
}

const folder = join(__dirname, 'cases');

/** Every table of readings, by its file name. */
export const readingTables: readonly (readonly [name: string, cases: readonly ReadingCase[]])[] = readdirSync(
  join(folder, 'reading'),
).map((file) => [file, readTable<ReadingCase>(join('reading', file))]);

/** A table under `cases`. */
export function readTable<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly T[];
}

/** A reading as the tables write it. */
export function inTableForm(value: IndicatorValue): Readonly<Record<string, unknown>> {
  if (value.kind === 'tier') return { kind: value.kind, tier: value.tier };
  if (value.kind === 'narrative') {
    return { kind: value.kind, quantities: value.quantities.map(({ number, unit, noun }) => ({ number, unit, noun })) };
  }
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'text' && name !== 'reasons'));
}
