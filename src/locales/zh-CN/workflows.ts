/** Words of `workflows`; every key begins with `workflows.`. */
export const workflows = {
  'workflows.total': '总分 {score} · {grade}',
  'workflows.totalUngraded': '总分 {score}',
  'workflows.totalOpen': '可评 {scorable} 分中得 {score} 分，另有 {open} 分待定',
  'workflows.totalAllOpen': '{open} 分全部待定，尚无得分',
  'workflows.totalSomeOpen': '已评各行得 {score} 分，另有 {open} 分待定',
  'workflows.totalLinesUnread': '已读出各行得 {score} 分，表中还有未读出的行',
  'workflows.totalRowsOpen': '已评各行得 {score} 分，另有未写分值的行待评',
  'workflows.totalNone': '本表没有分值，不计总分',
  'workflows.days': '{days}天',
  'workflows.mark.legend': '绩效自评标记：▲须改　◆须说明　○留意　□待定',
  'workflows.mark.mustFix': '▲须改 {cell}：{text}',
  'workflows.mark.shouldExplain': '◆须说明 {cell}：{text}',
  'workflows.mark.note': '○留意 {cell}：{text}',
  'workflows.mark.open': '□待定 {cell}：尚无得分',
} as const;
