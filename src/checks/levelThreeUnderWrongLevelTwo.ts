import { defineCheck } from './defineCheck';
import type { LevelTwo } from './form/levelTwo';
import { aboutRow } from './objection';
import { plainName } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Names that say which category they belong to, with the categories they must not stand under. */
const MISPLACED: readonly (readonly [name: RegExp, belongs: string, wrong: readonly LevelTwo[]])[] = [
  [/满意(?:度|率)/u, '满意度指标', ['quantity', 'quality', 'timeliness', 'cost']],
  [
    /成本(?:控制|节约|支出|金额|总额|数)|预算控制|造价控制|总成本|单位成本/u,
    '成本指标',
    ['quantity', 'quality', 'timeliness'],
  ],
  [
    /(?:完成|开工|完工|竣工|验收|采购|交付|开展|启动)(?:的)?(?:时间|时限|期限|日期)|及时(?:率|性)|(?:按[时期]|如期)(?:完成|完工|交付|开工|验收|开展|发放|支付|拨付|到位)/u,
    '时效指标',
    ['quantity', 'quality', 'cost'],
  ],
  [
    /^(?!.*(?:满意|投诉|信访|好评|表扬|评价)).*(?:人次|人数|户数|次数|数量|面积|里程)$/u,
    '数量指标或效益指标',
    ['satisfaction'],
  ],
];

/** A 三级指标 stands under the 二级指标 its name belongs to: 成本控制 is no 数量指标. */
export const levelThreeUnderWrongLevelTwo = defineCheck({
  code: 'levelThreeUnderWrongLevelTwo',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('三级指标应与所属二级指标的类别一致。'),
  object: ({ rows }) =>
    rows.flatMap((row) => {
      const { levelTwo, indicator } = row;
      const name = plainName(indicator.level3);
      const misplaced = MISPLACED.find(([words]) => words.test(name));
      if (levelTwo === null || misplaced === undefined || !misplaced[2].includes(levelTwo)) return [];
      return [
        aboutRow(row, [indicator.cells.level3, indicator.cells.level2], {
          found: indicator.level2,
          expected: misplaced[1],
          values: { name: shownText(indicator.level3) },
        }),
      ];
    }),
});
