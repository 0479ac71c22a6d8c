import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Words by which an actual says itself that something was not done. */
const ADMITS =
  /未能|未(?:完成|达到|达成|达标|实现|按[时期]|落实|开展)|尚未|没有(?:完成|达到|确定|落实|实施|开展)|部分未|逾期|滞后|正在|(?:起草|建设|实施|进行|推进|办理|采购|施工)中$/u;

/** An actual that admits a miss in words is explained, and does not earn all its points. */
export const actualAdmitsMiss = defineCheck({
  code: 'actualAdmitsMiss',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('实际完成值说明未完成的，应相应扣分并说明原因。'),
  object: ({ rows }) =>
    rows
      .filter(({ actual, comparison }) => {
        const isText = comparison.kind === 'none' || (comparison.kind === 'tier' && comparison.tier === 'other');
        return isText && ADMITS.test(plainText(actual.text));
      })
      .filter(({ line, reason }) => {
        const isFull = line.points !== null && line.recorded !== null && line.recorded >= line.points;
        return isFull || reason === null;
      })
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.score], {
          found: shownText(row.indicator.actual),
        }),
      ),
});
