import { Decimal } from './decimal';
import { ratioUnits, scaleWords, unitEntries, type UnitEntry } from './tables/units';
import { perUnitAt, unitNameAt } from './unitAt';
import { WordTable } from './wordTable';

/** What a unit measures and how many base units of its dimension it holds, as an exact fraction. */
export interface ParsedUnit {
  /** `money`, `person`, `money/months·person`; for a unit the table does not know `unknown:<unit>`. */
  readonly dimension: string;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const entryOf: ReadonlyMap<string, UnitEntry> = new Map(
  unitEntries.flatMap((entry) => entry.names.map((name) => [name, entry] as const)),
);

const scales = new WordTable([...scaleWords].map(([word, factor]) => [word, factor] as const));

const ONE = new Decimal(1);

/** The dimension and size of a unit as `readIndicatorValue` gives it. Numbers of ratio units are fractions, so their size is 1. */
export function parseUnit(unit: string): ParsedUnit {
  const scale = unitNameAt(unit, 0) === null ? scales.at(unit, 0) : null;
  const start = scale?.end ?? 0;
  const main = unitNameAt(unit, start);
  let end = main?.end ?? start;
  const per: UnitEntry[] = [];
  for (;;) {
    const next = perUnitAt(unit, end, per.length > 0);
    const entry = next === null ? undefined : entryOf.get(next.name);
    if (next === null || entry === undefined) break;
    per.push(entry);
    end = next.end;
  }
  if (end !== unit.length) return { dimension: `unknown:${unit}`, numerator: ONE, denominator: ONE };
  const own = main === null ? null : sizeOf(main.name);
  let numerator = new Decimal(scale?.value ?? '1').times(own?.numerator ?? ONE);
  let denominator = own?.denominator ?? ONE;
  for (const entry of per) {
    numerator = numerator.times(entry.denominator);
    denominator = denominator.times(entry.numerator);
  }
  const dimension = own?.dimension ?? '';
  const suffix =
    per.length === 0
      ? ''
      : `/${per
          .map((entry) => entry.dimension)
          .sort()
          .join('·')}`;
  return { dimension: `${dimension}${suffix}`, numerator, denominator };
}

function sizeOf(name: string): ParsedUnit {
  const entry = entryOf.get(name);
  if (entry === undefined || ratioUnits.has(name)) return { dimension: 'ratio', numerator: ONE, denominator: ONE };
  return {
    dimension: entry.dimension,
    numerator: new Decimal(entry.numerator),
    denominator: new Decimal(entry.denominator),
  };
}
