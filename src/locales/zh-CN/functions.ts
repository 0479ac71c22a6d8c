/** Words of `functions`; every key begins with `functions.`. */
export const functions = {
  'functions.field.target': '指标值',
  'functions.field.actual': '实际完成值',
  'functions.field.points': '分值',
  'functions.field.executed': '执行数',
  'functions.field.budget': '预算数',
  'functions.field.total': '总分',
  'functions.blank': '{field}是空的，请填写后再计算。',
  'functions.notANumber': '{field}“{found}”不是可用的数字。',
  'functions.notScorable': '“{actual}”对“{target}”不能机械评分，请由人评定。',
  'functions.notComparable': '“{actual}”与“{target}”无法比较，没有偏离度。',
  'functions.zeroBudget': '预算数为0，没有执行率。',
  'functions.totalAbove100': '总分 {found} 超过100分，没有等级。',
  'functions.noExplanation': '没有可说明的计算。',
} as const;
