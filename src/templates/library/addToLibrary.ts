import type { Indicator } from '../../evaluation/indicator';
import {
  decimalSchema,
  splitTarget,
  templateIndicatorSchema,
  type TemplateIndicator,
} from '../definition/templateIndicator';
import type { IndicatorLibrary } from './indicatorSet';

/** A library with indicators of past sheets added, and what was and was not taken. */
export interface LibraryAddition {
  readonly library: IndicatorLibrary;
  readonly added: readonly TemplateIndicator[];
  /** Rows the set has already, by level 2 and level 3. */
  readonly known: readonly Indicator[];
  /** Rows without a level or a name, or too long for one. */
  readonly unusable: readonly Indicator[];
}

/**
 * Adds the indicators of past sheets to the set of a kind of project, which is made when it is not there. Targets and
 * points become suggestions; actuals, scores and reasons stay behind.
 */
export function addToLibrary(
  library: IndicatorLibrary,
  kind: string,
  indicators: readonly Indicator[],
): LibraryAddition {
  const former = library.sets.find((set) => set.id === kind);
  const inSet = new Set(former?.indicators.map(keyOf));
  const added: TemplateIndicator[] = [];
  const known: Indicator[] = [];
  const unusable: Indicator[] = [];
  for (const indicator of indicators) {
    const taken = asTemplate(indicator);
    if (!taken) unusable.push(indicator);
    else if (inSet.has(keyOf(taken))) known.push(indicator);
    else {
      inSet.add(keyOf(taken));
      added.push(taken);
    }
  }
  if (added.length === 0) return { library, added, known, unusable };
  const set = {
    id: kind,
    name: former?.name ?? { 'zh-CN': kind, en: kind },
    indicators: [...(former?.indicators ?? []), ...added],
  };
  const sets = former ? library.sets.map((each) => (each === former ? set : each)) : [...library.sets, set];
  return { library: { ...library, sets }, added, known, unusable };
}

function keyOf({ level2, level3 }: TemplateIndicator): string {
  return `${level2}\n${level3}`.replace(/[^\S\n]+/g, '').normalize('NFKC');
}

/** Null for a row that cannot stand in a library. Points typed into a level (产出指标(50分)) are taken off. */
function asTemplate({ level1, level2, level3, target, points }: Indicator): TemplateIndicator | null {
  const suggested = decimalSchema.safeParse(points === null ? null : String(points));
  const parsed = templateIndicatorSchema.safeParse({
    level1: withoutPoints(level1),
    level2: withoutPoints(level2),
    level3: level3?.replace(/\s+/g, ' ').trim().replace(COUNTED, ''),
    ...(target === null ? { operator: null, value: null, unit: null } : splitTarget(target)),
    points: suggested.success ? suggested.data : null,
  });
  return parsed.success ? parsed.data : null;
}

/** 指标1： before a name, left over from the blank form. */
const COUNTED = /^指标\s?\d{1,2}\s?[：:]\s?/;

function withoutPoints(level: string | null): string | null {
  return level === null ? null : level.replace(/[（(]\d{1,3}(?:\.\d)?分?[）)]$/, '');
}
