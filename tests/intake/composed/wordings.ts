/** How names are numbered. */
export const NAMES: readonly ((name: string, index: number) => string)[] = [
  (name) => name,
  (name) => name,
  (name) => name,
  (name) => name,
  (name) => name,
  (name, index) => `指标${index}：${name}`,
  (name, index) => `${index}.${name}`,
  (name, index) => `（${index}）${name}`,
  (name, index) => `${'①②③'[index - 1]}${name}`,
  (name, index) => `指标${index}：⏎${name}`,
];

/** How the sign of a target is written where it has a column of its own. */
export const SIGNS: readonly ((sign: string) => string)[] = [
  (sign) => sign,
  (sign) => sign,
  (sign) => ({ '≥': '>=', '≤': '<=' })[sign] ?? sign,
  (sign) => ({ '≥': '≧', '≤': '≦', '=': '＝' })[sign] ?? sign,
  (sign) => ({ '≥': '大于等于', '≤': '小于等于', '=': '等于' })[sign] ?? sign,
];

/** How a target is worded where sign, number and unit are in one cell. */
export const WORDINGS: readonly ((sign: string, amount: string) => string)[] = [
  (sign, amount) => `${sign === '=' ? '' : sign}${amount}`,
  (sign, amount) => `${sign === '=' ? '' : sign}${amount}`,
  (sign, amount) => `${sign === '=' ? '' : sign}_${amount}`,
  (sign, amount) => `${sign}${amount}`,
  (sign, amount) => `${{ '≥': '不少于', '≤': '不超过' }[sign] ?? ''}${amount}`,
  (sign, amount) => `${amount}${{ '≥': '以上', '≤': '以内' }[sign] ?? ''}`,
];
