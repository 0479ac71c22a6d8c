import type { EntryField, TextField } from '../evaluation/cellReading';
import type { Goal } from '../evaluation/goal';
import type { FormContext } from './formContext';
import type { LabelMatch } from './blockLabels';
import { plainText } from './labelKey';
import { entryText } from './lineText';
import { placeOf } from './mappedPlaces';
import type { FormColumns } from './formArea';
import type { SeenCell, SheetCells } from './sheetCells';

/** The goals of a form and the cells that name them. */
export interface GoalReading {
  readonly goals: Goal | null;
  readonly headers: Readonly<Record<string, TextField>>;
}

/** A goal that stands in a line under the indicator table. */
export interface GoalLine {
  readonly field: 'expected' | 'achieved';
  readonly label: SeenCell;
  readonly value: SeenCell;
}

interface GoalLabel {
  readonly cell: SeenCell;
  readonly match: LabelMatch;
  /** The goal itself, where it stands in the label's own cell: 预期目标：…; null where it has another. */
  readonly own: string | null;
}

const OWN_TEXT = /^([^:：]{2,20})[:：](\s*[^\s][^]*)$/u;

/** Reads 年度总体目标: what was expected and what was achieved, below their labels or beside them, else in lines under the table. */
export function readGoals(context: FormContext, below: readonly GoalLine[]): GoalReading {
  const found = goalLabels(context);
  const { expected, achieved } = choosePair(found.filter((label) => !headsSection(context, label, found)));
  const halves = expected === null && achieved ? halvesBeside(context, achieved) : null;
  const labels = new Set([expected, achieved].flatMap((label) => label?.cell.address ?? []));
  const headers: Record<string, TextField> = {};
  const entry = (field: 'expected' | 'achieved', label: GoalLabel | null): EntryField | null => {
    const pointed = placeOf(context.places, 'goals', field);
    if (pointed) {
      context.log.recognise(pointed, { block: 'goals', field, confidence: 1, ground: 'mapping' });
      return { cell: pointed.address, text: entryText(pointed.text) };
    }
    if (halves) {
      context.log.recognise(halves[field], { block: 'goals', field, confidence: 0.8, ground: 'structure' });
      return { cell: halves[field].address, text: entryText(halves[field].text) };
    }
    const line = label ? undefined : below.find((one) => one.field === field);
    if (line) {
      context.log.recognise(line.label, { block: 'goals', field, confidence: 1, ground: 'label' });
      context.log.place(line.value);
      headers[field] = { cell: line.label.address, text: line.label.text };
      return { cell: line.value.address, text: entryText(line.value.text) };
    }
    if (!label) return null;
    context.log.recognise(label.cell, { ...label.match, block: 'goals', field });
    if (label.own !== null) return { cell: label.cell.address, text: entryText(label.own) };
    headers[field] = { cell: label.cell.address, text: label.cell.text };
    const value = goalValue(context, label, labels);
    if (!value) return null;
    context.log.place(value);
    return { cell: value.address, text: entryText(value.text) };
  };
  const goals = { expected: entry('expected', expected), achieved: entry('achieved', achieved) };
  placeBlockLabels(context, found);
  for (const label of found.filter(({ match }) => match.field === 'ignored')) {
    const value = goalValue(context, label, new Set(found.map(({ cell }) => cell.address)));
    if (value) context.log.place(value);
  }
  return { goals: goals.expected || goals.achieved ? goals : null, headers };
}

/** A line under the table such as 目标完成情况 ¦ its text; null when the row is none. */
export function goalLine({ labels, columns }: FormContext, row: readonly SeenCell[]): GoalLine | null {
  const [label, value, ...others] = row;
  if (!label || !value || others.length > 0 || label.column > columns.left || value.right < columns.right) return null;
  const field = labels.goals.exactly(label.text)?.field;
  return field === 'expected' || field === 'achieved' ? { field, label, value } : null;
}

const OF_BOTH = /目标.*完成情况$/u;

/** 年度总体目标完成情况 ¦ what was expected ¦ what was achieved, without a label over either; null where the row is not so. */
function halvesBeside(
  { cells, columns, labels }: FormContext,
  { cell, own }: GoalLabel,
): { readonly expected: SeenCell; readonly achieved: SeenCell } | null {
  if (own !== null || cell.column > columns.left || !OF_BOTH.test(plainText(cell.text))) return null;
  const beside = cells.inRow(cell.row).filter(({ column, right }) => column > cell.right && right <= columns.right);
  const [expected, achieved, ...others] = beside;
  if (!expected || !achieved || others.length > 0 || beside.some(({ text }) => labels.goals.match(text))) return null;
  return beside.every(({ column, right }) => right > column) ? { expected, achieved } : null;
}

function goalLabels({ cells, labels, region, columns, log }: FormContext): readonly GoalLabel[] {
  return cells.between(region.top, region.bands[0]!.top - 1).flatMap((cell): GoalLabel[] => {
    if (cell.column < columns.left || cell.column > columns.right || log.isPlaced(cell)) return [];
    const own = OWN_TEXT.exec(cell.text);
    const named = own ? labels.goals.exactly(own[1]!) : null;
    const isNamed =
      named && (/^(?:expected|achieved)$/u.test(named.field) || cell.column <= columns.left || isHalf(cell));
    if (isNamed && named.field !== 'ignored') return [{ cell, match: named, own: own![2]!.trim() }];
    const match = labels.goals.match(cell.text);
    // 年度绩效指标完成情况 over the table resembles 年度绩效目标完成情况.
    const isTitle = match !== null && match.confidence < 1 && labels.indicators.exactly(cell.text)?.field === 'block';
    return match && !isTitle ? [{ cell, match, own: null }] : [];
  });

  /** 总体目标：… beside 完成情况：…, with no label over it, is the first half of the pair. */
  function isHalf({ row, column, right }: SeenCell): boolean {
    const over = cells.at(row - 1, column).text;
    if (labels.goals.exactly(over) !== null) return false;
    return cells.inRow(row).some((other) => {
      const words = other.column > right ? OWN_TEXT.exec(other.text)?.[1] : undefined;
      return words !== undefined && labels.goals.exactly(words)?.field === 'achieved';
    });
  }
}

/** Two labels in one row name the pair best; a block label such as 年度总体目标 counts only where nothing else names the goal. */
function choosePair(found: readonly GoalLabel[]): { expected: GoalLabel | null; achieved: GoalLabel | null } {
  const expected = found.filter(({ match }) => match.field === 'expected');
  const blocks = found.filter((label) => label.match.field === 'expectedBlock' && !isBlockLabel(label, found));
  const achieved = found.filter((label) => label.match.field === 'achieved' && !isBlockLabel(label, found));
  // The nearest label names the pair; those further left name the block.
  for (const first of [...expected.toReversed(), ...blocks.toReversed()]) {
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

/** 三、绩效目标完成情况 over the whole width of a form, with a label of the same words under it, heads its section. */
function headsSection({ columns }: FormContext, { cell, match, own }: GoalLabel, found: readonly GoalLabel[]): boolean {
  if (own !== null || cell.column > columns.left || cell.right < columns.right) return false;
  return found.some((other) => other.cell.row > cell.bottom && other.match.field === match.field);
}

/** Whether a label names the block of those to its right and below it: merged down beside them. */
function isBlockLabel({ cell }: GoalLabel, found: readonly GoalLabel[]): boolean {
  return found.some(
    (other) => other.cell.row === cell.row && other.cell.column > cell.right && other.cell.bottom < cell.bottom,
  );
}

function surest(labels: readonly GoalLabel[]): GoalLabel | null {
  return labels.reduce<GoalLabel | null>(
    (best, label) => (best === null || label.match.confidence > best.match.confidence ? label : best),
    null,
  );
}

/**
 * The text of a goal. Where labels stand side by side it is under them, or right of each where a text parts them. A label that stands alone has
 * it to the right or below, whichever is there; where both are, nobody can tell, and it is left unread.
 */
function goalValue(context: FormContext, label: GoalLabel, labels: ReadonlySet<string>): SeenCell | null {
  const { cell } = label;
  const below = valueBelow(context, cell);
  const beside = context.cells.inRow(cell.row).filter(({ address }) => address !== cell.address && labels.has(address));
  if (beside.length > 0)
    return beside.every((other) => isTextBetween(context, cell, other)) ? valueRight(context, cell, false) : below;
  const right = valueRight(context, cell);
  if (label.match.field === 'expectedBlock' || (right && isLabelledRow(context, cell, right))) return right;
  // A blank entry under the label and as wide as it is its own; what stands to the right is another label.
  const isOwnEntry = below !== null && below.right === cell.right && below.right > below.column;
  if (isOwnEntry && below.text === '') return below;
  if (right && below && right.text !== '' && below.text !== '') return null;
  return right && (right.text !== '' || below === null || below.text === '') ? right : below;
}

/** The cell right of a label, of the label's own height; null when there is none, or when it heads a text of its own. */
function valueRight({ cells, columns, labels }: FormContext, label: SeenCell, mayHead = true): SeenCell | null {
  const right = textRight(cells, label, columns);
  if (right.column > columns.right || right.row !== label.row || right.bottom !== label.bottom) return null;
  const under = cells.at(right.bottom + 1, right.column);
  const headsText = under.text !== '' && under.column === right.column && under.right === right.right;
  const isUnnamed = cells.at(right.bottom + 1, label.column).text === '';
  return (mayHead && headsText && isUnnamed) || labels.goals.exactly(right.text) ? null : right;
}

/** The cell right of a label; where the cells were never merged, the next text in the row if blank single cells are all that part them. */
function textRight(cells: SheetCells, label: SeenCell, columns: FormColumns): SeenCell {
  const right = cells.rightOf(label, columns.used);
  if (right.text !== '' || right.right > right.column || label.right > label.column || label.bottom > label.row)
    return right;
  const next = cells.inRow(label.row).find((cell) => cell.column > right.column);
  return next && next.right === next.column && next.bottom === next.row ? next : right;
}

/** Whether a row is nothing but a label and its entry, merged over the rest of the row or alone in it, and the next row is divided otherwise. */
function isLabelledRow({ cells, columns }: FormContext, label: SeenCell, right: SeenCell): boolean {
  const isPair = right.text !== '' && cells.inRow(label.row).length === 2;
  if (isPair && cells.inRow(label.bottom + 1).length > 2) return true;
  if (right.right === right.column || right.right < columns.right || label.column > columns.left) return false;
  const under = cells.at(right.bottom + 1, right.column);
  return under.column !== right.column || under.right !== right.right;
}

/** The cell under a label, in the row after it or, when that is blank, a little lower; null at the end of the block. */
function valueBelow({ cells, region, labels }: FormContext, label: SeenCell): SeenCell | null {
  const last = region.bands[0]!.top - 1;
  if (label.bottom >= last) return null;
  for (let row = label.bottom + 1; row <= Math.min(last, label.bottom + 3); row++) {
    const below = cells.at(row, label.column);
    const asWide = below.column === label.column && below.right === label.right && below.right > below.column;
    if (below.text !== '' || asWide) return below.bottom > last || isLabel(below.text) ? null : below;
    if (cells.inRow(row).length > 0) break;
  }
  const next = cells.at(label.bottom + 1, label.column);
  // Over the indicator table with nothing between, 绩效目标完成情况 heads columns of it.
  const isOverTable = cells.rowsBetween(label.bottom + 1, last).length === 0;
  const isEntry = next.right > next.column || next.bottom > next.row;
  return next.bottom > last || (isOverTable && !isEntry) ? null : next;

  function isLabel(text: string): boolean {
    const block = labels.indicators.exactly(text)?.field;
    const isHeading = labels.remarks.exactly(text)?.field === 'heading';
    return isHeading || labels.goals.exactly(text) !== null || block === 'block' || block === 'weakName';
  }
}

/** Whether a text stands between two labels of a row, so that each has its own to the right. */
function isTextBetween({ cells, labels }: FormContext, label: SeenCell, other: SeenCell): boolean {
  const [first, second] = label.column < other.column ? [label, other] : [other, label];
  const between = cells.inRow(label.row).filter((cell) => cell.column > first.right && cell.right < second.column);
  return between.some((cell) => labels.goals.match(cell.text) === null);
}

/** Other words over or beside the goals, and further lines of them. */
function placeBlockLabels({ log }: FormContext, found: readonly GoalLabel[]): void {
  for (const { cell, match } of found) {
    if (!log.isPlaced(cell))
      log.recognise(cell, { block: 'goals', field: null, confidence: match.confidence, ground: match.ground });
  }
}
