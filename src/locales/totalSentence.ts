import type { ScoredTotal } from '../scoring/scoredEvaluation';
import { formatNumber } from './formatNumber';
import { message, type Locale } from './message';

/**
 * The total as a sentence: `总分 96 · 优`; how much can be scored and how much waits for a decision, as far as the rows
 * carry points; or that the form carries none.
 */
export function totalSentence(locale: Locale, total: ScoredTotal): string {
  const open = formatNumber(total.openPoints);
  if (total.score === null) {
    return total.openPoints > 0
      ? message(locale, 'workflows.totalAllOpen', { open })
      : message(locale, 'workflows.totalNone');
  }
  const score = formatNumber(total.score);
  if (total.complete) {
    return total.grade === null
      ? message(locale, 'workflows.totalUngraded', { score })
      : message(locale, 'workflows.total', { score, grade: total.grade });
  }
  if (total.openPoints === 0) {
    return message(locale, total.lacking ? 'workflows.totalLinesUnread' : 'workflows.totalRowsOpen', { score });
  }
  return total.points === null
    ? message(locale, 'workflows.totalSomeOpen', { score, open })
    : message(locale, 'workflows.totalOpen', { score, scorable: formatNumber(total.scorablePoints), open });
}
