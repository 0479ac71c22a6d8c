import { defineCheck } from './defineCheck';
import { shownPercent } from './text/numberText';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import type { ReviewedRow } from './form/reviewedRow';
import { reviewPractice } from './ruleSources';
import { shownSides, shownText } from './text/shownSides';

/** Sentences that say the target was reached. */
const CLAIMS_MET =
  /(?<![未没不尚])(?:(?:已|均已|全部|全面|按[时期]|如期|圆满|超额|顺利)+完成|(?:均已|全部|全面)(?:已)?(?:建成|完工|竣工|办结|落实到位|发放到位)|(?:达到|达成|实现)了?(?:预期|目标|指标|年度)|(?:超过|超出|高于)了?(?:年度|预期|计划|设定)*(?:目标|指标)值?|无偏差|没有偏差|不存在偏差)/u;

/** Sentences that say it was not. */
const CLAIMS_MISSED = /未(?:能)?(?:完成|达标|达到|达成|实现)|没有(?:完成|达到)|尚未完成/u;

/** Sentences that say the target was too easy. */
const CLAIMS_TOO_EASY = /(?:目标|指标)值?(?:设[置定])?(?:的?)(?:较|偏|过|明显偏|相对)低/u;

/** `完成率60%`, `仅完成60%`: a rate the reason gives. */
const STATED_RATE = /(?:完成率|完成比例|完成了?|达到|仅为)[为约仅达]{0,2}(\d{1,3}(?:\.\d{1,2})?)%/u;

/** The reason and the numbers of the row say the same. */
export const reasonContradicts = defineCheck({
  code: 'reasonContradicts',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('偏差原因不得与指标值、完成值相矛盾。'),
  object: ({ rows }) =>
    rows
      .filter((row) => row.indicator.cells.deviationReason !== null && contradicts(row))
      .map((row) =>
        aboutRow(row, [row.indicator.cells.deviationReason, row.indicator.cells.actual, row.indicator.cells.target], {
          found: shownText(row.reason),
          values: shownSides(row),
        }),
      ),
});

function contradicts({ comparison, reason }: ReviewedRow): boolean {
  const text = plainText(reason);
  if (text === '' || (comparison.kind !== 'compared' && comparison.kind !== 'periods')) return false;
  if (comparison.outcome === 'missed') {
    if (CLAIMS_TOO_EASY.test(text) || (CLAIMS_MET.test(text) && !CLAIMS_MISSED.test(text))) return true;
  } else if (CLAIMS_MISSED.test(text)) return true;
  const rate = STATED_RATE.exec(text)?.[1];
  if (rate === undefined || comparison.kind !== 'compared' || comparison.ratio === null) return false;
  return !saysRate(Number(rate), comparison.ratio, Number(comparison.actual), comparison.unit);
}

/** Whether a stated percentage is the completion or, for a percentage, the actual itself; to half a percent. */
function saysRate(rate: number, ratio: number, actual: number, unit: string | null): boolean {
  const candidates = [ratio * 100, ...(unit === '%' ? [actual * 100, actual] : [])];
  return candidates.some(
    (candidate) => Math.abs(candidate - rate) <= 0.5 || shownPercent(candidate / 100) === `${rate}%`,
  );
}
