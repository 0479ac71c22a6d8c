import type { EntryField, TextField } from '../evaluation/cellReading';
import type { Goal } from '../evaluation/goal';
import type { FormContext } from './formContext';
import type { LabelMatch } from './blockLabels';
import { entryText } from './lineText';
import { placeOf } from './mappedPlaces';
import type { SeenCell } from './sheetCells';

/** The goals of a form and the cells that name them. */
export interface GoalReading {
  readonly goals: Goal | null;
  readonly headers: Readonly<Record<string, TextField>>;
}

interface GoalLabel {
  readonly cell: SeenCell;
  readonly match: LabelMatch;
}

/** Reads 年度总体目标: what was expected and what was achieved, below their labels or beside them. */
export function readGoals(context: FormContext): GoalReading {
  const found = goalLabels(context);
  const { expected, achieved } = choosePair(found);
  const labels = new Set([expected, achieved].flatMap((label) => label?.cell.address ?? []));
  const headers: Record<string, TextField> = {};
  const entry = (field: 'expected' | 'achieved', label: GoalLabel | null): EntryField | null => {
    const pointed = placeOf(context.places, 'goals', field);
    if (pointed) {
      context.log.recognise(pointed, { block: 'goals', field, confidence: 1, ground: 'mapping' });
      return { cell: pointed.address, text: entryText(pointed.text) };
    }
    if (!label) return null;
    headers[field] = { cell: label.cell.address, text: label.cell.text };
    context.log.recognise(label.cell, { ...label.match, block: 'goals', field });
    const value = goalValue(context, label.cell, labels);
    if (!value) return null;
    context.log.place(value);
    return { cell: value.address, text: entryText(value.text) };
  };
  const goals = { expected: entry('expected', expected), achieved: entry('achieved', achieved) };
  placeBlockLabels(context, found);
  return { goals: goals.expected || goals.achieved ? goals : null, headers };
}

function goalLabels({ cells, labels, region, columns, log }: FormContext): readonly GoalLabel[] {
  return cells.between(region.top, region.bands[0]!.top - 1).flatMap((cell) => {
    if (cell.column < columns.left || cell.column > columns.right || log.isPlaced(cell)) return [];
    const match = labels.goals.match(cell.text);
    return match ? [{ cell, match }] : [];
  });
}

/** Two labels in one row name the pair best; a block label such as 年度总体目标 counts only where nothing else names the goal. */
function choosePair(found: readonly GoalLabel[]): { expected: GoalLabel | null; achieved: GoalLabel | null } {
  const expected = found.filter(({ match }) => match.field === 'expected');
  const blocks = found.filter(({ match }) => match.field === 'expectedBlock');
  const achieved = found.filter(({ match }) => match.field === 'achieved');
  for (const first of [...expected, ...blocks]) {
    const beside = surest(achieved.filter(({ cell }) => cell.row === first.cell.row && cell.column > first.cell.right));
    if (beside) return { expected: first, achieved: beside };
  }
  for (const first of expected) {
    const before = surest(
      achieved.filter(({ cell }) => cell.row === first.cell.row && cell.bottom === first.cell.bottom),
    );
    if (before) return { expected: first, achieved: before };
  }
  const alone = surest(expected) ?? surest(blocks);
  return { expected: alone, achieved: surest(achieved.filter((label) => label.cell.row !== alone?.cell.row)) };
}

function surest(labels: readonly GoalLabel[]): GoalLabel | null {
  return labels.reduce<GoalLabel | null>(
    (best, label) => (best === null || label.match.confidence > best.match.confidence ? label : best),
    null,
  );
}

/** The text of a goal: right of its label where the label stands alone at the left, else under it; null when neither is there. */
function goalValue(context: FormContext, label: SeenCell, labels: ReadonlySet<string>): SeenCell | null {
  const { cells, columns, region } = context;
  const right = cells.rightOf(label, columns.used);
  const pairBeside = [...labels].some((address) => address !== label.address && onRow(context, address, label.row));
  if (!pairBeside && right.column <= columns.right && right.row === label.row) return right;
  const last = region.bands[0]!.top - 1;
  if (label.bottom >= last) return null;
  const first = cells.at(label.bottom + 1, label.column);
  for (let row = label.bottom + 1; row <= Math.min(last, label.bottom + 3); row++) {
    const below = cells.at(row, label.column);
    const asWide = below.column === label.column && below.right === label.right && below.right > below.column;
    if (below.text !== '' || asWide) return below;
    if (cells.inRow(row).length > 0) break;
  }
  return first;
}

function onRow({ cells, region }: FormContext, address: string, row: number): boolean {
  return row >= region.top && cells.inRow(row).some((cell) => cell.address === address);
}

/** Other words over or beside the goals, and further lines of them. */
function placeBlockLabels({ log }: FormContext, found: readonly GoalLabel[]): void {
  for (const { cell, match } of found) {
    if (!log.isPlaced(cell))
      log.recognise(cell, { block: 'goals', field: null, confidence: match.confidence, ground: match.ground });
  }
}
