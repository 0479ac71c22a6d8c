import type { CellAddress } from '../sheet/cellAddress';
import type { ScoredEvaluation, ScoredLine } from '../scoring/scoredEvaluation';

/** A line of the form that carries points, as the pane lists it. */
export interface FormRow {
  /** Unique within the form. */
  readonly key: string;
  /** 三级指标, or the label of the fund line. */
  readonly name: string;
  readonly level2: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  /** The cell to go to: that of the score, else the first of the row that the layout has. */
  readonly cell: CellAddress | null;
  readonly scoreCell: CellAddress | null;
  readonly line: ScoredLine;
}

/** Rows that share a 一级指标; the lines of the fund block stand first, with a level of null. */
export interface RowGroup {
  readonly level1: string | null;
  readonly rows: readonly FormRow[];
}

/** The form's lines that carry points or a score, in the order of the sheet. */
export function rowGroups(scored: ScoredEvaluation): readonly RowGroup[] {
  const groups: { level1: string | null; rows: FormRow[] }[] = [];
  const funds = scored.funds.filter((line) => line.points !== null || line.recorded !== null);
  if (funds.length > 0) {
    groups.push({
      level1: null,
      rows: funds.map((line, index) => ({
        key: `fund ${index}`,
        name: line.fund.label.text,
        level2: null,
        target: (line.fund.annualBudget ?? line.fund.initialBudget)?.text ?? null,
        actual: line.fund.executed?.text ?? null,
        cell: line.fund.score?.cell ?? line.fund.label.cell,
        scoreCell: line.fund.score?.cell ?? null,
        line,
      })),
    });
  }
  scored.indicators.forEach((line, index) => {
    const { indicator } = line;
    const row: FormRow = {
      key: `indicator ${index}`,
      name: indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? '',
      level2: indicator.level2,
      target: indicator.target,
      actual: indicator.actual,
      cell: indicator.cells.score ?? indicator.cells.actual ?? indicator.cells.target ?? indicator.cells.level3,
      scoreCell: indicator.cells.score,
      line,
    };
    const current = groups.at(-1);
    if (current && current.level1 !== null && current.level1 === (indicator.level1 ?? '')) current.rows.push(row);
    else groups.push({ level1: indicator.level1 ?? '', rows: [row] });
  });
  return groups;
}

/** Points of the form by how their score stands; what the bar above the rows shows. */
export interface PointsByState {
  readonly scored: number;
  readonly kept: number;
  readonly open: number;
}

export function pointsByState(scored: ScoredEvaluation): PointsByState {
  const points = { scored: 0, kept: 0, open: 0 };
  for (const line of [...scored.funds, ...scored.indicators]) points[line.state] += line.points ?? 0;
  return points;
}
