import type { LevelOne } from './levelOne';

/** Categories of indicators that say where they belong. */
export type LevelTwo =
  'quantity' | 'quality' | 'timeliness' | 'cost' | 'costOfKind' | 'benefitOfKind' | 'lastingEffect' | 'satisfaction';

/** Words that name a category, looked for in this order; the first that is contained decides. */
const CATEGORY_WORDS: readonly (readonly [word: string, category: LevelTwo])[] = [
  ['满意', 'satisfaction'],
  ['经济成本', 'costOfKind'],
  ['社会成本', 'costOfKind'],
  ['环境成本', 'costOfKind'],
  ['生态成本', 'costOfKind'],
  ['经济效益', 'benefitOfKind'],
  ['社会效益', 'benefitOfKind'],
  ['生态效益', 'benefitOfKind'],
  ['可持续', 'lastingEffect'],
  ['数量', 'quantity'],
  ['质量', 'quality'],
  ['时效', 'timeliness'],
  ['成本', 'cost'],
];

/** The category a 二级指标 label names; null for any other. */
export function levelTwoOf(label: string | null): LevelTwo | null {
  if (label === null) return null;
  for (const [word, category] of CATEGORY_WORDS) if (label.includes(word)) return category;
  return null;
}

/**
 * Groups a category may stand under. Plain 成本 stood under 产出 until the 2021 guide gave it a group of
 * its own, so both are right; the guide's 经济 社会 生态环境成本 exist only under 成本. 满意度 stood under
 * 效益 in the forms of 2015 to 2018.
 */
export const GROUPS_OF_CATEGORY: Readonly<Record<LevelTwo, readonly LevelOne[]>> = {
  quantity: ['output'],
  quality: ['output'],
  timeliness: ['output'],
  cost: ['output', 'cost'],
  costOfKind: ['cost'],
  benefitOfKind: ['benefit'],
  lastingEffect: ['benefit'],
  satisfaction: ['satisfaction', 'benefit'],
};

/** What each group is called in a sentence. */
export const GROUP_NAMES: Readonly<Record<LevelOne, string>> = {
  output: '产出指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};
