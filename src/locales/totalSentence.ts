import type { ScoredTotal } from '../scoring/scoredEvaluation';
import { formatNumber } from './formatNumber';
import { message, type Locale } from './message';

/**
 * The total as a sentence: `总分 96 · 优`, how much of it can be scored and how much waits for a
 * decision, or that the form carries no points.
 */
export function totalSentence(locale: Locale, total: ScoredTotal): string {
  if (total.scorablePoints === 0 && total.openPoints === 0) return message(locale, 'workflows.totalNone');
  const score = formatNumber(total.score);
  if (!total.complete) {
    return message(locale, 'workflows.totalOpen', {
      score: score || '0',
      scorable: formatNumber(total.scorablePoints),
      open: formatNumber(total.openPoints),
    });
  }
  return total.grade === null
    ? message(locale, 'workflows.totalUngraded', { score })
    : message(locale, 'workflows.total', { score, grade: total.grade });
}
