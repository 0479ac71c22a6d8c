import { defineCheck } from './defineCheck';
import { GROUP_NAMES, GROUPS_OF_CATEGORY } from './form/levelTwo';
import { aboutRow } from './objection';
import { guide2021 } from './ruleSources';

/**
 * 数量 质量 时效 stand under 产出, the three kinds of 效益 under 效益, 经济 社会 生态环境成本 under 成本. Some regions keep
 * these costs under 产出, where 成本 used to stand.
 */
export const levelTwoUnderWrongLevelOne = defineCheck({
  code: 'levelTwoUnderWrongLevelOne',
  severity: 'mustFix',
  stage: 'active',
  source: guide2021(
    '绩效指标包括成本指标（经济成本、社会成本、生态环境成本）、产出指标（数量、质量、时效）、效益指标（经济效益、社会效益、生态效益）和满意度指标。',
  ),
  object: ({ rows }) =>
    rows.flatMap((row) => {
      const { levelOne, levelTwo, indicator } = row;
      if (levelOne === null || levelTwo === null || GROUPS_OF_CATEGORY[levelTwo].includes(levelOne)) return [];
      return [
        aboutRow(row, [indicator.cells.level2, indicator.cells.level1], {
          found: indicator.level1,
          expected: GROUP_NAMES[GROUPS_OF_CATEGORY[levelTwo][0]!],
          values: { category: indicator.level2 ?? '' },
          ...(levelTwo === 'costOfKind' && levelOne === 'output' && { severity: 'shouldExplain' }),
        }),
      ];
    }),
});
