import { defineCheck } from './defineCheck';
import { reviewPractice } from './ruleSources';

/** Rows from which a form full of full scores is worth a second look. */
const MANY = 5;

/** 自评畸高: every line has all its points. Right at times; on trial, and never more than a note. */
export const allScoresFull = defineCheck({
  code: 'allScoresFull',
  severity: 'note',
  stage: 'trial',
  source: reviewPractice('自评得分普遍满分的，应重点复核。'),
  object: ({ rows, execution, evaluation }) => {
    const lines = [...rows.map(({ line }) => line), ...(execution === null ? [] : [execution])];
    const isFull = lines.every(({ points, recorded }) => points !== null && recorded !== null && recorded >= points);
    if (!isFull || rows.length < MANY) return [];
    return [{ cells: [evaluation.total?.score?.cell ?? null], values: { rows: String(rows.length) } }];
  },
});
