import type { NumberField, TextField } from '../evaluation/cellReading';
import type { Total } from '../evaluation/total';
import { columnCell } from './columnCell';
import type { FormContext } from './formContext';
import type { IndicatorColumns } from './readIndicators';
import { plainText } from './labelKey';
import { numberField, readPoints } from './readNumber';
import type { HeadReading, HeadValue } from './readHead';
import { readNumberText } from './numberText';
import type { SeenCell } from './sheetCells';

const GRADE = /^(?:优秀?|良好?|中等?|差|合格|不合格|基本合格|一般|较[差好]|[ABCDE])(?:级|等)?$/u;
const SCORE_WITH_GRADE = /^(\d+(?:\.\d+)?)分?[(,、，/]?(优秀?|良好?|中等?|差|合格|不合格|一般|较差)\)?$/u;
const NUMBER_AFTER_LABEL = /^[^\d]{2,12}[:：]?(\d+(?:\.\d+)?)分?$/u;

/** Whether a text is the word of a grade: 优, 良好, 中, 差 … */
export function isGrade(text: string): boolean {
  return GRADE.test(plainText(text));
}

/** Reads the line of 总分: points and score under their columns, the grade beside them. */
export function readTotalRow(context: FormContext, row: number, label: SeenCell, columns: IndicatorColumns): Total {
  const { cells, log } = context;
  log.recognise(label, { block: 'total', field: 'total', confidence: 1, ground: 'label' });
  const under = (field: 'points' | 'score'): SeenCell | null => {
    const column = columns.get(field);
    if (!column) return null;
    const cell = columnCell(cells, row, column);
    return cell.address === label.address || cell.row !== row ? null : cell;
  };
  let points = under('points');
  let score = under('score');
  if (points && score && points.address === score.address) points = null;
  const others = cells
    .inRow(row)
    .filter((cell) => cell.column > label.right && cell.right <= context.columns.right)
    .filter((cell) => cell.address !== points?.address && cell.address !== score?.address);
  // Without columns for points or scores the number beside the label is the score.
  if (!columns.has('points') && !columns.has('score')) {
    score = others.find((cell) => readNumberText(cell.text).kind === 'number') ?? null;
  }
  const gradeCell = others.find((cell) => isGrade(cell.text)) ?? null;
  if (gradeCell) log.recognise(gradeCell, { block: 'total', field: 'grade', confidence: 1, ground: 'structure' });
  const scoreWithGrade = score ? SCORE_WITH_GRADE.exec(plainText(score.text)) : null;
  if (score && scoreWithGrade) {
    log.place(score);
    return {
      label: textField(label),
      points: points ? readPoints(points, 'points', log) : null,
      score: numberField(score, Number(scoreWithGrade[1])),
      grade: { cell: score.address, text: scoreWithGrade[2]! },
    };
  }
  return {
    label: textField(label),
    points: points ? readPoints(points, 'points', log) : null,
    score: score ? readPoints(score, 'score', log) : null,
    grade: gradeCell ? textField(gradeCell) : null,
  };
}

/** A total that stands in one cell, `总分：96分`; null when the cell holds no number. */
export function readTotalInCell(context: FormContext, cell: SeenCell): Total | null {
  const match = NUMBER_AFTER_LABEL.exec(plainText(cell.text));
  if (!match) return null;
  context.log.recognise(cell, { block: 'total', field: 'total', confidence: 1, ground: 'label' });
  return { label: textField(cell), points: null, score: numberField(cell, Number(match[1])), grade: null };
}

/** The total as it stands, completed by what the head of the page says where the table has none. */
export function withHeadTotal(context: FormContext, total: Total | null, { score, grade }: HeadReading): Total | null {
  const headScore = score ? readHeadScore(context, score) : null;
  const headGrade = grade && grade.text !== '' ? { cell: grade.cell.address, text: grade.text } : null;
  if (!headScore && !headGrade) return total;
  return {
    label: total?.label ?? (score ? textField(score.label) : null),
    points: total?.points ?? null,
    score: total?.score && (total.score.value !== null || !headScore) ? total.score : headScore,
    grade: total?.grade ?? headScoreGrade(score) ?? headGrade,
  };
}

function readHeadScore({ log }: FormContext, value: HeadValue): NumberField {
  const own = value.cell.address !== value.label.address;
  const withGrade = SCORE_WITH_GRADE.exec(plainText(value.text));
  if (withGrade) return numberField(value.cell, Number(withGrade[1]));
  if (own) return readPoints(value.cell, 'score', log);
  const reading = readNumberText(value.text);
  if (reading.kind === 'unreadable') log.missed(value.cell, 'notANumber');
  return numberField(value.cell, reading.kind === 'number' ? reading.value : null);
}

function headScoreGrade(value: HeadValue | null): TextField | null {
  const grade = value ? SCORE_WITH_GRADE.exec(plainText(value.text))?.[2] : undefined;
  return value && grade !== undefined ? { cell: value.cell.address, text: grade } : null;
}

function textField(cell: SeenCell): TextField {
  return { cell: cell.address, text: cell.text };
}
