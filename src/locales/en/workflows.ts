import type { workflows as zhCN } from '../zh-CN/workflows';

export const workflows: Readonly<Record<keyof typeof zhCN, string>> = {
  'workflows.total': 'Total {score} · {grade}',
  'workflows.totalUngraded': 'Total {score}',
  'workflows.totalOpen': '{score} of the {scorable} points that can be scored; {open} points wait for a decision',
  'workflows.totalAllOpen': 'All {open} points wait for a decision',
  'workflows.totalSomeOpen': '{score} points for the rows scored; {open} points wait for a decision',
  'workflows.totalLinesUnread': '{score} points for the rows read; the form has rows that could not be read',
  'workflows.totalRowsOpen': '{score} points for the rows scored; rows without points wait for a score',
  'workflows.totalNone': 'This form carries no points, so there is no total',
  'workflows.days': '{days} days',
  'workflows.mark.legend': 'Self-evaluation marks: ▲ to fix  ◆ to explain  ○ note  □ open',
  'workflows.mark.mustFix': '▲ to fix {cell}: {text}',
  'workflows.mark.shouldExplain': '◆ to explain {cell}: {text}',
  'workflows.mark.note': '○ note {cell}: {text}',
  'workflows.mark.open': '□ open {cell}: no score yet',
};
