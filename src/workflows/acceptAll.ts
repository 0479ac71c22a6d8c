import type { ScoreOutcome } from './scoreWorkbook';

/** Every score cell whose recorded score differs from the policy's, as `sheet!A1`: what "accept all" stands for. */
export function acceptAll(outcome: ScoreOutcome): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { evaluation, scored } of outcome.forms) {
    const add = (cell: string | null | undefined, proposed: number | null): void => {
      if (cell && proposed !== null) cells.add(`${evaluation.sheet}!${cell}`);
    };
    for (const line of scored.funds) add(line.fund.score?.cell, line.proposed);
    for (const line of scored.indicators) add(line.indicator.cells.score, line.proposed);
  }
  return cells;
}
