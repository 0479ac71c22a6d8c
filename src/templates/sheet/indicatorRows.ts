import type { IndicatorGroup } from '../definition/templateDefinition';
import type { TemplateIndicator } from '../definition/templateIndicator';

/** A row of the indicator table as it will be printed; `indicator` is null for a blank row to be filled in. */
export interface IndicatorRow {
  readonly level1: string;
  readonly level2: string;
  readonly indicator: TemplateIndicator | null;
}

/**
 * The rows of the indicator table: given indicators in the order of the form's groups, groups the form does not
 * know after them. A group that is given no indicator keeps its blank rows when none is given at all, else one,
 * so that the categories of the official form are all there.
 */
export function indicatorRows(
  groups: readonly IndicatorGroup[],
  given: readonly TemplateIndicator[],
): readonly IndicatorRow[] {
  const order = inOneBlockEach([...groups, ...given.map(({ level1, level2 }) => ({ level1, level2, rows: 1 }))]);
  return order.flatMap(({ level1, level2, rows }) => {
    const own = given.filter((each) => each.level1 === level1 && each.level2 === level2);
    if (own.length > 0) return own.map((indicator) => ({ level1, level2, indicator }));
    const blank: IndicatorRow = { level1, level2, indicator: null };
    return Array.from({ length: given.length === 0 ? rows : 1 }, () => blank);
  });
}

/** Each pair of levels once, and every level 1 in one piece, in the order of first mention. */
function inOneBlockEach(groups: readonly IndicatorGroup[]): readonly IndicatorGroup[] {
  const byLevel1 = new Map<string, Map<string, IndicatorGroup>>();
  for (const group of groups) {
    const inLevel1 = byLevel1.get(group.level1) ?? new Map<string, IndicatorGroup>();
    if (!inLevel1.has(group.level2)) inLevel1.set(group.level2, group);
    byLevel1.set(group.level1, inLevel1);
  }
  return [...byLevel1.values()].flatMap((inLevel1) => [...inLevel1.values()]);
}
