/** Digits and units of `[DBNum1]` (everyday), `[DBNum2]` (for amounts) and `[DBNum3]` (full-width digits). */
const DIGITS = ['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'];
const UNITS = [
  ['', '十', '百', '千'],
  ['', '拾', '佰', '仟'],
];
const GROUPS = ['', '万', '亿', '万亿'];
const GROUP_LENGTH = 4;
const LONGEST_SPOKEN = 16;

/**
 * Replaces the digits of a shown number or date by Chinese numerals as Excel does for `[DBNum1]` to
 * `[DBNum3]`: a year digit by digit (二〇二二), other numbers spoken (十二月, 三百〇三).
 */
export function chineseNumerals(shown: string, style: number, isDate: boolean): string {
  return shown.replace(/(\.?)(\d+)/g, (_, point: string, digits: string) => {
    const isYear = isDate && digits.length === 4;
    const padded = digits.length > 1 && digits.startsWith('0');
    const byDigit = style === 3 || point !== '' || isYear || padded || digits.length > LONGEST_SPOKEN;
    if (byDigit) return point + digitByDigit(digits, style);
    const text = spoken(digits, style);
    return isDate ? text.replace(/^(一十|壹拾)/, (tens) => tens.slice(1)) : text;
  });
}

function digitByDigit(digits: string, style: number): string {
  return Array.from(digits, (digit) => DIGITS[style - 1]![Number(digit)]!).join('');
}

function spoken(digits: string, style: number): string {
  const zero = style === 1 ? '〇' : '零';
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return zero;
  let text = '';
  let skipped = false;
  for (let at = 0; at < significant.length; at++) {
    const place = significant.length - 1 - at;
    const digit = Number(significant[at]);
    if (digit === 0) skipped = true;
    else {
      if (skipped && text !== '') text += zero;
      skipped = false;
      text += DIGITS[style - 1]![digit]! + UNITS[style - 1]![place % GROUP_LENGTH]!;
    }
    const groupHasDigits = /[1-9]/.test(significant.slice(Math.max(0, at - GROUP_LENGTH + 1), at + 1));
    if (place % GROUP_LENGTH === 0 && groupHasDigits) text += GROUPS[place / GROUP_LENGTH]!;
  }
  return text;
}
