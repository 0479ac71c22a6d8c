import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { ReviewEntry } from '../../evaluation/reviewEntry';
import type { Indicator } from '../../evaluation/indicator';
import { pairQuantities } from '../../indicatorValue/pairQuantities';
import { readRowFacts } from '../../scoring/readRowFacts';
import type { ScoredFund, ScoredIndicator } from '../../scoring/scoredEvaluation';
import { sumOf } from '../text/numberText';
import { plainName } from '../text/plainText';
import { FULL_MARKS } from './fullMarks';
import { levelOneOf } from './levelOne';
import { levelTwoOf } from './levelTwo';
import type { CheckContext, ReviewedForm, ReviewerRow } from './reviewedForm';
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
    grid: SheetGrid.of(snapshot),
    rows,
    reviewed: reviewedBy(context.reviewEntries ?? [], rows),
    execution,
    points: pointsOf(rows, execution),
  };
}

/** Names of an indicator row that carries the execution rate, in forms without points in the fund block. */
const EXECUTION_ROW = /预算执行率|资金执行率|预算执行进度|^执行率/u;

/**
 * The fund line that carries the execution points. Points the form does not write there are left to the
 * policy, but not where a dash stands, an ordinary row scores the execution, or the rows make the hundred full.
 */
function executionLine(funds: readonly ScoredFund[], rows: readonly ReviewedRow[]): ScoredFund | null {
  const line = funds.find(({ points }) => points !== null) ?? null;
  const written = line?.fund.points ?? null;
  if (line === null || written === null || written.value !== null) return line;
  const isOrdinaryRow = rows.some(({ indicator }) => EXECUTION_ROW.test(plainName(indicator.level3)));
  const isFull = sumOf(rowPoints(rows)) === FULL_MARKS;
  return written.text.trim() !== '' || isOrdinaryRow || isFull ? null : line;
}

/** Each row with what a reviewer wrote beside it. */
function reviewedBy(entries: readonly ReviewEntry[], rows: readonly ReviewedRow[]): readonly ReviewerRow[] {
  return entries.flatMap((entry) => {
    const row = rows.find(({ indicator }) => indicator === entry.indicator);
    return row ? [{ row, entry }] : [];
  });
}

function rowPoints(rows: readonly ReviewedRow[]): readonly number[] {
  return rows.map(({ indicator }) => indicator.points).filter((each) => each !== null);
}

/** Points of all lines. Execution points the form does not write count where they make the hundred full. */
function pointsOf(rows: readonly ReviewedRow[], execution: ScoredFund | null): number | null {
  const points = rowPoints(rows);
  if (points.length === 0) return null;
  const whole = sumOf([...points, execution?.points ?? 0]);
  const isWritten = execution?.fund.points?.value != null;
  return isWritten || whole === FULL_MARKS ? whole : sumOf(points);
}

function reviewRow(line: ScoredIndicator, { scored, policy }: CheckContext): ReviewedRow {
  const { indicator } = line;
  const { target, actual, comparison } = readRowFacts(indicator, scored.evaluation, policy);
  const row = rowOf(indicator);
  return {
    line,
    indicator,
    row,
    place: placeOf(indicator, row),
    levelOne: levelOneOf(indicator.level1),
    levelTwo: levelTwoOf(indicator.level2),
    target,
    actual,
    comparison,
    pairs: pairQuantities(target, actual),
    reason: reasonFor(indicator, scored.evaluation),
    canExplain: hasReasonPlace(indicator, scored.evaluation),
    sharesPoints: standsAbove(indicator.cells.points, row),
    sharesScore: standsAbove(indicator.cells.score, row),
  };
}

/** Cells that may stand in the row itself; any of them may also be merged over several rows. */
function ownCells({ cells }: Indicator): readonly CellAddress[] {
  const { level3, target, actual, score, points, deviationReason, level2, level1 } = cells;
  return [level3, target, actual, score, points, deviationReason, level2, level1].filter((cell) => cell !== null);
}

/** The lowest row any of its cells stands in: what is merged begins above. */
function rowOf(indicator: Indicator): number {
  return Math.max(0, ...ownCells(indicator).map((cell) => parseCell(cell)?.row ?? 0));
}

function placeOf(indicator: Indicator, row: number): CellAddress {
  const cells = ownCells(indicator);
  return cells.find((cell) => !standsAbove(cell, row)) ?? cells[0] ?? '';
}

/** Whether the cell begins in a row above, so that the rows between share what stands in it. */
function standsAbove(cell: CellAddress | null, row: number): boolean {
  const place = cell === null ? null : parseCell(cell);
  return place !== null && place.row < row;
}
