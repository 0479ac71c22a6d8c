import type { TextField } from '../evaluation/cellReading';
import type { Total } from '../evaluation/total';
import type { FormContext } from './formContext';
import { plainText } from './labelKey';
import { numberField, readPoints } from './readNumber';
import { readNumberText } from './numberText';
import type { SeenCell } from './sheetCells';
import { hasValues, type TableRow } from './tableRow';

const GRADE = /^(?:优秀?|良好?|中等?|差|合格|不合格|基本合格|一般|较[差好]|[ABCDE])(?:级|等)?$/u;
/** 得分：96: a score with its own word before it. */
const WORDED_SCORE = /^(?:自评)?(?:得分|得):?(\d+(?:\.\d+)?)分?$/u;
/** 96（优）: a score with its grade behind it. */
export const SCORE_WITH_GRADE = /^(\d+(?:\.\d+)?)分?[(,、，/]?(优秀?|良好?|中等?|差|合格|不合格|一般|较差)\)?$/u;
const NUMBER_AFTER_LABEL = /^([^\d:：]{2,12})[:：]?(\d+(?:\.\d+)?)分?$/u;
const GRADE_AFTER_LABEL = /^(?:自评|评价|绩效)?(?:等级|等次|结论|结果|级别)[:：](.+)$/u;
const LONGEST_CHOICE = 80;
const EMPTY_BOX = /[□☐]/u;
const BOX_FIRST = /^[□☐☑√✓✔■]/u;
const TICK_BEFORE = /[☑√✓✔■](优秀?|良好?|中等?|差|合格|不合格|一般|较差)/gu;
const TICK_AFTER = /(优秀?|良好?|中等?|差|不?合格|一般|较差)(?:\([^()]*\))?[☑√✓✔■]/gu;
/** A near miss counts as the word for a total only when it is nearly the word. */
const SURE_ENOUGH = 0.75;

/** Whether a text is the word of a grade: 优, 良好, 中, 差 … */
export function isGrade(text: string): boolean {
  return GRADE.test(plainText(text));
}

/** The grade a cell gives: 优, 优☑良□中□差□, or 评价等级：优; null when it gives none. */
export function gradeIn(text: string): string | null {
  return isGrade(text) ? text : (tickedGrade(text) ?? gradeAfterLabel(text));
}

/** The one grade ticked of those to choose from, the box before or after each; null when none or several are. */
function tickedGrade(text: string): string | null {
  if (text.length > LONGEST_CHOICE) return null;
  const plain = plainText(text);
  if (!EMPTY_BOX.test(plain)) return null;
  const ticked = [...plain.matchAll(BOX_FIRST.test(plain) ? TICK_BEFORE : TICK_AFTER)];
  return ticked.length === 1 ? ticked[0]![1]! : null;
}

/** The grade behind its label in one cell, 评价等级：优; null when there is none. */
export function gradeAfterLabel(text: string): string | null {
  const after = GRADE_AFTER_LABEL.exec(plainText(text))?.[1];
  if (after === undefined) return null;
  return isGrade(after) ? after : tickedGrade(after);
}

/** The line of 总分, or one that sums up a part of the table; null when the row is neither. */
export function readTotalLine(context: FormContext, row: TableRow): Total | 'subtotal' | null {
  const { labels, log } = context;
  const label = row.cells[0]!;
  const match = labels.total.match(label.text);
  if (match && match.confidence >= SURE_ENOUGH) {
    if (hasValues(row, label) && !isNumberRow(context, row, label)) return null;
    if (match.field === 'subtotal') {
      log.place(...row.cells);
      return 'subtotal';
    }
    log.recognise(label, { ...match, block: 'total', field: 'total' });
    return readTotalCells(context, row, label);
  }
  const inCell = row.cells.length <= 2 ? NUMBER_AFTER_LABEL.exec(plainText(label.text)) : null;
  if (!inCell || labels.total.exactly(inCell[1]!)?.field !== 'total') return null;
  log.recognise(label, { block: 'total', field: 'total', confidence: 1, ground: 'label' });
  const gradeCell = row.cells.find((cell) => cell !== label && gradeIn(cell.text) !== null);
  if (gradeCell) log.recognise(gradeCell, { block: 'total', field: 'grade', confidence: 1, ground: 'structure' });
  const grade = gradeCell ? { cell: gradeCell.address, text: gradeIn(gradeCell.text)! } : null;
  return { label: textField(label), points: null, score: numberField(label, Number(inCell[2])), grade };
}

/** Points and score stand under their columns, the grade beside them or behind the score. */
function readTotalCells(context: FormContext, row: TableRow, label: SeenCell): Total {
  const { columns, labels, log } = context;
  const second = row.cells.find((cell) => cell !== label && labels.total.exactly(cell.text)?.field === 'total');
  const both = second ? aroundSecond(row, label, second) : null;
  // 自评等级 ¦ 优 may stand under points and score, which are then beside their own label.
  const isOther = ({ text }: SeenCell): boolean => isGrade(text) || labels.head.exactly(text) !== null;
  const under = (field: 'points' | 'score'): SeenCell | null => {
    if (both) return both[field];
    const cell = row.at(field);
    return cell && cell.row === row.row && cell.address !== label.address && !isOther(cell) ? cell : null;
  };
  // Where both columns are blank, or neither is known, the only number of the line is its score.
  const ownColumns = [under('score'), under('points')].filter((cell) => cell !== null);
  const isApart = ownColumns.length !== 1 && ownColumns.every((cell) => cell.text === '');
  const score = (isApart ? numberBeside(row, label) : null) ?? under('score');
  const isBeside = score !== null && score.address !== under('score')?.address;
  const points = isBeside || under('points')?.address === score?.address ? null : under('points');
  const gradeCell = row.cells.find(
    (cell) =>
      cell.column > label.right &&
      cell.right <= columns.right &&
      cell.address !== score?.address &&
      gradeIn(cell.text) !== null,
  );
  if (gradeCell) log.recognise(gradeCell, { block: 'total', field: 'grade', confidence: 1, ground: 'structure' });
  if (both && second) log.place(second);
  log.place(...row.cells.filter(({ text }) => gradeCell && labels.head.exactly(text)?.field === 'grade'));
  const scoreWithGrade = score ? SCORE_WITH_GRADE.exec(plainText(score.text)) : null;
  const worded = score ? (scoreWithGrade ?? WORDED_SCORE.exec(plainText(score.text))) : null;
  if (score && worded) log.place(score);
  return {
    label: textField(label),
    points: points ? readPoints(points, 'points', log) : null,
    score: score && (worded ? numberField(score, Number(worded[1])) : readPoints(score, 'score', log)),
    grade: gradeCell
      ? { cell: gradeCell.address, text: gradeIn(gradeCell.text)! }
      : score && scoreWithGrade && { cell: score.address, text: scoreWithGrade[2]! },
  };
}

/** 总分 ¦ 100 ¦ 总得分 ¦ 98: each number behind its own label, whatever columns they stand in; null when one is lacking. */
function aroundSecond(
  row: TableRow,
  label: SeenCell,
  second: SeenCell,
): { readonly points: SeenCell; readonly score: SeenCell } | null {
  const numbers = row.cells.filter((cell) => cell.column > label.right && readNumberText(cell.text).kind === 'number');
  const [points, ...more] = numbers.filter((cell) => cell.column < second.column);
  const [score, ...others] = numbers.filter((cell) => cell.column > second.right);
  return points && score && more.length === 0 && others.length === 0 ? { points, score } : null;
}

/** Where nothing stands under points or scores the only number beside the label is the score. */
function numberBeside(row: TableRow, label: SeenCell): SeenCell | null {
  const numbers = row.cells.filter((cell) => cell.column > label.right && readNumberText(cell.text).kind === 'number');
  return numbers.length === 1 ? numbers[0]! : null;
}

/** Whether nothing but the label, numbers, and grades with their labels stands where targets and actual values would: no indicator either. */
function isNumberRow({ labels }: FormContext, row: TableRow, label: SeenCell): boolean {
  return ['target', 'actual'].every((field) => {
    const cell = row.at(field);
    const text = cell && cell.address !== label.address ? cell.text : '';
    if (readNumberText(text).kind !== 'unreadable' || isGrade(text)) return true;
    return labels.head.exactly(text)?.field === 'grade' || labels.total.exactly(text)?.field === 'total';
  });
}

/** A cell with what it shows. */
export function textField(cell: SeenCell): TextField {
  return { cell: cell.address, text: cell.text };
}
