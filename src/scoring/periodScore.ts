import type { Comparison } from '../indicatorValue/indicatorValue';
import { decimal, times, valueOf } from './arithmetic';
import { asPolicyRounds, policyStep } from './explanation';
import { scoredBy, unscored, type MechanicalScore } from './mechanicalScore';
import type { RowFacts } from './rowFacts';

/** Points for a date: kept or early → all points; late → what the policy says, by default a person decides. */
export function periodScore(
  facts: RowFacts,
  points: number,
  comparison: Extract<Comparison, { kind: 'periods' }>,
): MechanicalScore {
  const { policy, cells } = facts;
  const met = comparison.outcome === 'met';
  if (!met && policy.parameters['period.late'].value === 'open') {
    return unscored('period', [], [{ code: 'periodLate', values: late(facts, comparison.days), cells }]);
  }
  const share = met ? policy.parameters['period.met'].value : 0;
  const full = decimal(points);
  const score = asPolicyRounds(policy, share === 1 ? full : times(full, decimal(share)));
  const step = policyStep(policy, met ? 'period.met' : 'period.late', {
    code: met ? 'period.met' : 'period.late',
    values: { ...late(facts, comparison.days), points: String(points), score: String(valueOf(score)) },
    cells,
    term: score,
  });
  return scoredBy('period', score, [step]);
}

function late(facts: RowFacts, days: number): Record<string, string> {
  return { actual: facts.actualShown, target: facts.targetShown, days: String(days) };
}
