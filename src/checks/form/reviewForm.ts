import { parseCell } from '../../sheet/cellAddress';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { Indicator } from '../../evaluation/indicator';
import { pairQuantities } from '../../indicatorValue/pairQuantities';
import { readRowFacts } from '../../scoring/readRowFacts';
import type { ScoredIndicator } from '../../scoring/scoredEvaluation';
import { sumOf } from '../text/numberText';
import { levelOneOf } from './levelOne';
import { levelTwoOf } from './levelTwo';
import type { CheckContext, ReviewedForm } from './reviewedForm';
import type { ReviewedRow } from './reviewedRow';
import { hasReasonPlace, reasonFor } from './statedReasons';

/** A scored form made ready for the checks: rows read and compared once, points added up. */
export function reviewForm(context: CheckContext): ReviewedForm {
  const { scored, snapshot } = context;
  const execution = scored.funds.find(({ points }) => points !== null) ?? null;
  const rows = scored.indicators.map((line) => reviewRow(line, context));
  const points = rows.map(({ indicator }) => indicator.points).filter((each) => each !== null);
  return {
    ...context,
    evaluation: scored.evaluation,
    grid: new SheetGrid(snapshot),
    rows,
    execution,
    points: points.length === 0 ? null : sumOf([...points, execution?.points ?? 0]),
  };
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
