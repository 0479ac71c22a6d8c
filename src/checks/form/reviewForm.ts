import { parseCell } from '../../sheet/cellAddress';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { Indicator } from '../../evaluation/indicator';
import { pairQuantities } from '../../indicatorValue/pairQuantities';
import { readRowFacts } from '../../scoring/readRowFacts';
import type { ScoredFund, ScoredIndicator } from '../../scoring/scoredEvaluation';
import { sumOf } from '../text/numberText';
import { plainName } from '../text/plainText';
import { FULL_MARKS } from './fullMarks';
import { levelOneOf } from './levelOne';
import { levelTwoOf } from './levelTwo';
import type { CheckContext, ReviewedForm } from './reviewedForm';
import type { ReviewedRow } from './reviewedRow';
import { hasReasonPlace, reasonFor } from './statedReasons';

/** A scored form made ready for the checks: rows read and compared once, points added up. */
export function reviewForm(context: CheckContext): ReviewedForm {
  const { scored, snapshot } = context;
  const rows = scored.indicators.map((line) => reviewRow(line, context));
  const execution = executionLine(scored.funds, rows);
  return {
    ...context,
    evaluation: scored.evaluation,
    grid: new SheetGrid(snapshot),
    rows,
    execution,
    points: pointsOf(rows, execution),
  };
}

/** Names of an indicator row that carries the execution rate, in forms without points in the fund block. */
const EXECUTION_ROW = /预算执行率|资金执行率|预算执行进度|^执行率/u;

function executionLine(funds: readonly ScoredFund[], rows: readonly ReviewedRow[]): ScoredFund | null {
  const line = funds.find(({ points }) => points !== null) ?? null;
  const isOrdinaryRow = rows.some(({ indicator }) => EXECUTION_ROW.test(plainName(indicator.level3)));
  return line?.fund.points?.value == null && isOrdinaryRow ? null : line;
}

/** Points of all lines. Execution points the form leaves to the policy count where they make the hundred full. */
function pointsOf(rows: readonly ReviewedRow[], execution: ScoredFund | null): number | null {
  const points = rows.map(({ indicator }) => indicator.points).filter((each) => each !== null);
  if (points.length === 0) return null;
  const whole = sumOf([...points, execution?.points ?? 0]);
  const isWritten = execution?.fund.points?.value != null;
  return isWritten || whole === FULL_MARKS ? whole : sumOf(points);
}

function reviewRow(line: ScoredIndicator, { scored, policy }: CheckContext): ReviewedRow {
  const { indicator } = line;
  const { target, actual, comparison } = readRowFacts(indicator, scored.evaluation, policy);
  const place = placeOf(indicator);
  return {
    line,
    indicator,
    row: parseCell(place)?.row ?? 0,
    place,
    levelOne: levelOneOf(indicator.level1),
    levelTwo: levelTwoOf(indicator.level2),
    target,
    actual,
    comparison,
    pairs: pairQuantities(target, actual),
    reason: reasonFor(indicator, scored.evaluation),
    canExplain: hasReasonPlace(indicator, scored.evaluation),
  };
}

/** A cell of the row itself: levels may be merged over several rows. */
function placeOf({ cells }: Indicator): string {
  const { level3, target, actual, score, points, level2, level1 } = cells;
  return level3 ?? target ?? actual ?? score ?? points ?? level2 ?? level1 ?? '';
}
