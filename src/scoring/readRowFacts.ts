import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Policy } from '../policy/policy';
import { reasonFor } from './deviationReason';
import { readRowValues } from './readRowValues';
import type { RowFacts } from './rowFacts';

/** A row's target and actual, read and compared for all rules, with where they stand and the reason given. */
export function readRowFacts(indicator: Indicator, evaluation: SelfEvaluation, policy: Policy): RowFacts {
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
