import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Policy } from '../policy/policy';
import { reasonFor } from './deviationReason';
import { readRowValues } from './readRowValues';
import type { RowFacts } from './rowFacts';

/** What was last read of a row: scoring and every check ask for the same. */
const lastRead = new WeakMap<Indicator, { readonly evaluation: SelfEvaluation; readonly facts: RowFacts }>();

/** Reads a row's target and actual once for all rules. A target that only stands in the name is taken from there. */
export function readRowFacts(indicator: Indicator, evaluation: SelfEvaluation, policy: Policy): RowFacts {
  const last = lastRead.get(indicator);
  if (last && last.evaluation === evaluation && last.facts.policy === policy) return last.facts;
  const facts = readRow(indicator, evaluation, policy);
  lastRead.set(indicator, { evaluation, facts });
  return facts;
}

function readRow(indicator: Indicator, evaluation: SelfEvaluation, policy: Policy): RowFacts {
  const { cells } = indicator;
  const values = readRowValues(indicator, evaluation.year);
  const targetCell = values.targetFromName ? cells.level3 : cells.target;
  return {
    ...values,
    indicator,
    policy,
    reason: reasonFor(indicator, evaluation),
    cells: [cells.actual, targetCell, cells.points].filter((cell) => cell !== null),
  };
}
