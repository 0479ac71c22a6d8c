/** Groups of indicators: 产出 成本 效益 满意度. Older groups (投入 过程 决策 管理) are none of these. */
export type LevelOne = 'output' | 'cost' | 'benefit' | 'satisfaction';

/** Words that name a group, looked for in this order; the first that is contained decides. */
const GROUP_WORDS: readonly (readonly [word: string, group: LevelOne])[] = [
  ['满意', 'satisfaction'],
  ['效益', 'benefit'],
  ['效果', 'benefit'],
  ['产出', 'output'],
  ['完成指标', 'output'],
  ['成本', 'cost'],
];

/** The group a 一级指标 label names, e.g. `产出指标(50分)` → output; null for any other. */
export function levelOneOf(label: string | null): LevelOne | null {
  if (label === null) return null;
  for (const [word, group] of GROUP_WORDS) if (label.includes(word)) return group;
  return null;
}

/** Points written into a 一级指标 label, `产出指标（50分）` → 50; null when there are none or a span such as `(40-50)分`. */
export function pointsInLabel(label: string | null): number | null {
  const match = /[(（](\d{1,3}(?:\.\d{1,2})?)分[)）]/.exec(label ?? '');
  return match ? Number(match[1]) : null;
}
