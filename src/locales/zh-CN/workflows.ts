/** Words of `workflows`; every key begins with `workflows.`. */
export const workflows = {
  'workflows.total': '总分 {score} · {grade}',
  'workflows.totalUngraded': '总分 {score}',
  'workflows.totalOpen': '可评 {scorable} 分中得 {score} 分，另有 {open} 分待定',
  'workflows.totalNone': '本表没有分值，不计总分',
  'workflows.days': '{days}天',
} as const;
