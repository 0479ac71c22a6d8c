import Big from 'big.js';
import { ratioScale } from '../indicatorValue/columnUnit';
import type { Comparison } from '../indicatorValue/indicatorValue';
import { decimal, times, valueOf } from './arithmetic';
import { bandShare } from './bandShare';
import { asPolicyRounds, policyStep } from './explanation';
import { scoredBy, type MechanicalScore } from './mechanicalScore';
import type { RowFacts } from './rowFacts';
import { writtenQuantity } from './shownQuantity';

type Compared = Extract<Comparison, { kind: 'compared' }>;

/**
 * Points for a satisfaction rate by the policy's bands (满意度赋分), whatever the target is; null where the policy has
 * no such bands, the row is not about satisfaction, or its actual is no rate.
 */
export function satisfactionScore(facts: RowFacts, points: number, comparison: Compared): MechanicalScore | null {
  const bands = facts.policy.parameters['satisfaction.bands'].value;
  const rate = rateOf(comparison);
  if (!bands || rate === null || !isAboutSatisfaction(facts)) return null;
  const band = bandShare(bands, (bound) => rate.gte(bound));
  const score = asPolicyRounds(facts.policy, times(decimal(band.share), decimal(points)));
  const step = policyStep(facts.policy, 'satisfaction.bands', {
    code: 'satisfaction.band',
    values: {
      actual: facts.actualShown,
      bound: writtenQuantity(String(band.atLeast), '%'),
      points: String(points),
      score: String(valueOf(score)),
    },
    cells: facts.cells,
    term: score,
  });
  return scoredBy('satisfaction', score, [step]);
}

/** The rate as a fraction: 95%, and 95 or 0.95 without a unit; null for anything else. */
function rateOf({ actual, unit }: Compared): Big | null {
  const value = new Big(actual);
  if (ratioScale(unit) !== null) return value;
  if (unit !== null || value.gt(100)) return null;
  return value.gt(1) ? value.div(100) : value;
}

function isAboutSatisfaction({ indicator }: RowFacts): boolean {
  return [indicator.level1, indicator.level2, indicator.level3].some((name) => name?.includes('满意'));
}
