import type { Total } from '../evaluation/total';
import type { FormContext } from './formContext';
import { placeOf } from './mappedPlaces';
import { readPoints } from './readNumber';
import { textField } from './readTotal';

/** The total with the cells a person pointed to in place of those found. */
export function withMappedTotal({ places, log }: FormContext, total: Total | null): Total | null {
  const points = placeOf(places, 'total', 'points');
  const score = placeOf(places, 'total', 'score');
  const grade = placeOf(places, 'total', 'grade');
  if (!points && !score && !grade) return total;
  for (const cell of [points, score, grade]) {
    if (cell) log.recognise(cell, { block: 'total', field: 'total', confidence: 1, ground: 'mapping' });
  }
  return {
    label: total?.label ?? null,
    points: points ? readPoints(points, 'points', log) : (total?.points ?? null),
    score: score ? readPoints(score, 'score', log) : (total?.score ?? null),
    grade: grade && grade.text !== '' ? textField(grade) : (total?.grade ?? null),
  };
}
