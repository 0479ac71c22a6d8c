import type { Comparison } from '../indicatorValue/indicatorValue';
import { decimal, times, valueOf } from './arithmetic';
import { asPolicyRounds, policyStep } from './explanation';
import { scoredBy, unscored, type MechanicalScore } from './mechanicalScore';
import type { RowFacts } from './rowFacts';
import type { Hint } from './scoredEvaluation';
import { liesInBand, tierBands, type TierBand } from './tierBand';

/**
 * A qualitative row: the policy gives a band for the tier, a person the score inside it. Nothing mechanical, but the
 * best tier suggests all points. A word without a rank that repeats the target (有效, 有效) counts as met. 是 and
 * 否 are scored outright where the policy awards them directly (直接赋分).
 */
export function tierScore(
  facts: RowFacts,
  points: number,
  comparison: Extract<Comparison, { kind: 'tier' }>,
): MechanicalScore {
  const direct = directScore(facts, points, comparison.tier === 'met');
  if (direct) return direct;
  const { policy } = facts;
  const repeats = comparison.flags.some(({ code }) => code === 'copiesTarget');
  const tier = comparison.tier === 'other' && repeats ? 'met' : comparison.tier;
  const band = tierBands(policy, points).find((each) => each.tier === tier);
  if (!band) {
    return { ...unscored('tier'), asks: [unrankedHint(facts)] };
  }
  const best = policy.parameters['qualitative.bands'].value[0]!;
  const suggestion = band.tier === best.tier ? asPolicyRounds(policy, times(decimal(points), decimal(best.to))) : null;
  const step = policyStep(policy, 'qualitative.bands', {
    code: `qualitative.${band.tier}`,
    values: { actual: facts.actualShown, points: String(points), ...ends(band) },
    cells: facts.cells,
  });
  return { ...unscored('tier', [step], outsideHints(facts, band)), suggestion, asks: [bandHint(facts, band)] };
}

/** 直接赋分: all points for the answer wanted, none for the other. */
function directScore(facts: RowFacts, points: number, met: boolean): MechanicalScore | null {
  const { policy, actual } = facts;
  if (policy.parameters['qualitative.yesNo'].value !== 'direct' || actual.kind !== 'tier') return null;
  if (actual.word !== '是' && actual.word !== '否') return null;
  const score = decimal(met ? points : 0);
  const step = policyStep(policy, 'qualitative.yesNo', {
    code: 'qualitative.direct',
    values: { actual: facts.actualShown, points: String(points), score: String(valueOf(score)) },
    cells: facts.cells,
    term: score,
  });
  return scoredBy('tier', score, [step]);
}

const CHOOSE = { met: 'chooseInBandMet', partly: 'chooseInBandPartly', missed: 'chooseInBandMissed' } as const;
const OUTSIDE = { met: 'outsideBandMet', partly: 'outsideBandPartly', missed: 'outsideBandMissed' } as const;

/** The scores to choose from. */
function bandHint({ actualShown, cells }: RowFacts, band: TierBand): Hint {
  return { code: CHOOSE[band.tier], values: { actual: actualShown, ...ends(band) }, cells };
}

/** A recorded score to look at again, because it lies outside the band. */
function outsideHints({ indicator, actualShown, cells }: RowFacts, band: TierBand): readonly Hint[] {
  const { score } = indicator;
  if (score === null || liesInBand(score, band)) return [];
  return [{ code: OUTSIDE[band.tier], values: { actual: actualShown, ...ends(band), recorded: String(score) }, cells }];
}

function unrankedHint({ actualShown, cells }: RowFacts): Hint {
  return { code: 'tierUnranked', values: { actual: actualShown }, cells };
}

function ends(band: TierBand): { from: string; to: string } {
  return { from: String(band.from), to: String(band.to) };
}
