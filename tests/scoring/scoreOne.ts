import type { FundLine } from '../../src/evaluation/fundLine';
import type { Indicator } from '../../src/evaluation/indicator';
import type { ParameterKey, ParameterValue } from '../../src/policy/parameterValues';
import type { Policy } from '../../src/policy/policy';
import { policyAt } from '../../src/policy/policyAt';
import { withParameter } from '../../src/policy/withParameter';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import type { ScoredFund, ScoredIndicator } from '../../src/scoring/scoredEvaluation';
import { formWith, fundLine, indicatorRow, type RowContent } from './caseForm';

export const national = policyAt('cn-mof-2020', 2021);

/** The national policy with some values replaced. */
export function withValues(values: { readonly [K in ParameterKey]?: ParameterValue<K> }): Policy {
  return (Object.keys(values) as ParameterKey[]).reduce(
    (policy, key) => withParameter(policy, key, values[key]!),
    national,
  );
}

/** One row, in row 15, scored under a policy; `more` replaces parts of it. */
export function scoreRow(
  content: RowContent,
  policy: Policy = national,
  more: (indicator: Indicator) => Partial<Indicator> = () => ({}),
): ScoredIndicator {
  const indicator = indicatorRow(content);
  return scoreEvaluation(formWith(2021, [{ ...indicator, ...more(indicator) }]), policy).indicators[0]!;
}

/** The total fund line, in row 7, scored under a policy; `more` replaces parts of it. */
export function scoreFund(
  amounts: Parameters<typeof fundLine>[0],
  policy: Policy = national,
  more: Partial<FundLine> = {},
): ScoredFund {
  return scoreEvaluation(formWith(2021, [], [{ ...fundLine(amounts), ...more }]), policy).funds[0]!;
}

/** Codes of the steps that lead to the score, without those of the deviation. */
export function codesOf(line: Pick<ScoredIndicator, 'explanation'>): readonly string[] {
  return line.explanation.map(({ code }) => code).filter((code) => !code.startsWith('deviation.'));
}
