/** Words of `policy`; every key begins with `policy.`. */
export const policy = {
  'policy.unknown': '没有评分办法“{policy}”，可用的有：{known}',
  'policy.noValue': '评分办法 {policy} 在 {year} 年没有“{parameter}”的规定，请改选适用于该年的办法',
  'policy.extendsItself': '评分办法 {policy} 沿用了自己，请改正“extends”',
  'policy.invalid': '评分办法文件有误：{place} 处{problem}',
} as const;
