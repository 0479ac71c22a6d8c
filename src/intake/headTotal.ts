import type { NumberField, TextField } from '../evaluation/cellReading';
import type { Total } from '../evaluation/total';
import type { FormContext } from './formContext';
import { plainText } from './labelKey';
import { readNumberText } from './numberText';
import type { HeadReading, HeadValue } from './readHead';
import { numberField, readPoints } from './readNumber';
import { SCORE_WITH_GRADE, textField } from './readTotal';

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
