import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { compareValues } from '../indicatorValue/compareValues';
import type { IndicatorValue, ValueContext } from '../indicatorValue/indicatorValue';
import { readIndicatorValue } from '../indicatorValue/readIndicatorValue';
import { targetInName } from '../indicatorValue/targetInName';
import type { Policy } from '../policy/policy';
import { reasonFor } from './deviationReason';
import type { RowFacts } from './rowFacts';
import { shownQuantity } from './shownQuantity';

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
  const { cells, readings } = indicator;
  const names: ValueContext = {
    level1: indicator.level1,
    level2: indicator.level2,
    level3: indicator.level3,
    year: evaluation.year,
  };
  const columns = { operatorText: readings.targetOperator?.text, unitText: readings.targetUnit?.text };
  const own = readIndicatorValue(readings.target?.text ?? indicator.target ?? '', {
    ...names,
    ...columns,
    raw: readings.target?.raw,
    numberFormat: readings.target?.numberFormat,
  });
  const named = own.kind === 'blank' && indicator.level3 !== null ? targetInName(indicator.level3) : null;
  const target: IndicatorValue = named ?? own;
  const actual = readIndicatorValue(readings.actual?.text ?? indicator.actual ?? '', {
    ...names,
    raw: readings.actual?.raw,
    numberFormat: readings.actual?.numberFormat,
  });
  const targetCell = named ? cells.level3 : cells.target;
  return {
    indicator,
    policy,
    target,
    actual,
    comparison: compareValues(target, actual, names),
    reason: reasonFor(indicator, evaluation),
    targetFromName: named !== null,
    targetShown: shownQuantity(target),
    actualShown: shownQuantity(actual),
    cells: [cells.actual, targetCell, cells.points].filter((cell) => cell !== null),
  };
}
