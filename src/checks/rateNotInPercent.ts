import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainName } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownSides } from './text/shownSides';

/** Words that end in 率 and are no share of anything. */
const NO_SHARE = /(?:频|功|速|效|汇|利|费|税|倍|分辨|斜|曲)率$/u;

/** 元/户 counts 元. */
function countedIn(unit: string): string {
  return unit.split('/', 1)[0]!;
}

/** Units in which things are counted. */
const COUNTED = new Set([
  '人',
  '人次',
  '名',
  '户',
  '个',
  '件',
  '次',
  '项',
  '家',
  '例',
  '套',
  '台',
  '所',
  '场',
  '期',
  '份',
  '起',
  '元',
  '万元',
]);

/** A 率 is a share: its target is a percentage, not a number of persons or things. */
export const rateNotInPercent = defineCheck({
  code: 'rateNotInPercent',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('比率类指标的指标值应以百分比表示。'),
  object: ({ rows }) =>
    rows
      .filter(({ target, indicator }) => {
        const name = plainName(indicator.level3);
        const counted = target.kind === 'bound' && target.unit !== null && COUNTED.has(countedIn(target.unit));
        return counted && name.endsWith('率') && !NO_SHARE.test(name);
      })
      .map((row) =>
        aboutRow(row, [row.indicator.cells.target, row.indicator.cells.actual], { values: shownSides(row) }),
      ),
});
