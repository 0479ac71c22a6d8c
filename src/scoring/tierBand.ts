import type { Policy } from '../policy/policy';
import type { TierName } from '../policy/parameterValues';
import { compare, decimal, times, valueOf, type Term } from './arithmetic';
import { asPolicyRounds } from './explanation';

/** The scores a tier allows for a row, in points. */
export interface TierBand {
  readonly tier: TierName;
  /** Lowest score of the band; belongs to it. */
  readonly from: number;
  /** Upper end of the band; belongs to it only for the best tier. */
  readonly to: number;
  readonly includesTo: boolean;
}

/** The bands of all tiers for a row's points, best first, their ends rounded as the policy rounds. */
export function tierBands(policy: Policy, points: number): readonly TierBand[] {
  return policy.parameters['qualitative.bands'].value.map(({ tier, from, to }, index) => ({
    tier,
    from: valueOf(share(policy, points, from)),
    to: valueOf(share(policy, points, to)),
    includesTo: index === 0,
  }));
}

/** Whether a score lies in the band of a tier. */
export function liesInBand(score: number, band: TierBand): boolean {
  const exact = decimal(score);
  const top = compare(exact, decimal(band.to));
  return compare(exact, decimal(band.from)) >= 0 && (band.includesTo ? top <= 0 : top < 0);
}

function share(policy: Policy, points: number, fraction: number): Term {
  return asPolicyRounds(policy, times(decimal(points), decimal(fraction)));
}
