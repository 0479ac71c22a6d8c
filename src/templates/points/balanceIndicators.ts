import type { Policy } from '../../policy/policy';
import type { TemplateIndicator } from '../definition/templateIndicator';
import { balancePoints } from './balancePoints';

/** The indicators with their points brought to 100 together with the execution rate; as they are where that is impossible. */
export function balanceIndicators(
  indicators: readonly TemplateIndicator[],
  policy: Policy,
): readonly TemplateIndicator[] {
  const points = balancePoints(indicators, policy);
  return points ? indicators.map((indicator, index) => ({ ...indicator, points: points[index]! })) : indicators;
}
