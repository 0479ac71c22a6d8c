import { Decimal } from './decimal';

const digits: ReadonlyMap<string, number> = new Map([
  ...Array.from('零一二三四五六七八九', (character, value) => [character, value] as const),
  ...Array.from('〇壹贰叁肆伍陆柒捌玖', (character, value) => [character, value] as const),
  ['两', 2],
  ['貳', 2],
  ['參', 3],
  ['陸', 6],
]);

const smallScales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const largeScales: ReadonlyMap<string, string> = new Map([
  ['万', '10000'],
  ['萬', '10000'],
  ['亿', '100000000'],
  ['億', '100000000'],
]);

/** A longer run of numerals is no number anybody writes. */
const LONGEST = 24;

export interface ChineseNumber {
  readonly value: Decimal;
  readonly end: number;
}

/** Whether a Chinese numeral may begin with this character. */
export function beginsChineseNumber(character: string): boolean {
  return digits.has(character) || character === '十' || character === '拾';
}

/**
 * The Chinese numeral at `at`: 十二, 一百二十, 两万三千, 三点五, and spoken short forms (一百二 is 120). Null when
 * none stands there or the run is not a well-formed number (`一二`, `百`, `二〇二一`).
 */
export function chineseNumberAt(text: string, at: number): ChineseNumber | null {
  if (!beginsChineseNumber(text.charAt(at))) return null;
  let end = at;
  while (end < text.length && end - at <= LONGEST && isNumeral(text.charAt(end))) end++;
  if (end - at > LONGEST) return null;
  const whole = wholeNumber(text.slice(at, end));
  if (whole === null) return null;
  const fraction = fractionAt(text, end);
  if (fraction === null) return { value: whole, end };
  return { value: whole.plus(fraction.value), end: fraction.end };
}

/** A year spelled digit by digit, 二〇二一 or with a circle from the symbols 二○二一; null otherwise. */
export function spelledYearAt(text: string, at: number): { readonly year: number; readonly end: number } | null {
  let year = 0;
  for (let offset = 0; offset < 4; offset++) {
    const character = text.charAt(at + offset);
    const digit = character === '○' ? 0 : digits.get(character);
    if (digit === undefined) return null;
    year = year * 10 + digit;
  }
  return text.charAt(at + 4) === '年' ? { year, end: at + 4 } : null;
}

/** Whether a character belongs to Chinese numerals; a number never begins behind one. */
export function isNumeral(character: string): boolean {
  return digits.has(character) || smallScales.has(character) || largeScales.has(character);
}

function fractionAt(text: string, at: number): ChineseNumber | null {
  if (text.charAt(at) !== '点') return null;
  let end = at + 1;
  let decimals = '';
  for (; end - at <= LONGEST; end++) {
    const digit = digits.get(text.charAt(end));
    if (digit === undefined) break;
    decimals += String(digit);
  }
  return decimals === '' ? null : { value: new Decimal(`0.${decimals}`), end };
}

/** The value of a run of numerals, or null when it breaks the rules of place value. */
function wholeNumber(run: string): Decimal | null {
  let total = new Decimal(0);
  let section = 0;
  let digit: number | null = null;
  /** Scales must fall within a section, and sections (亿, 万) must fall as well. */
  let lastSmall = Infinity;
  let lastLarge = new Decimal('1e20');
  /** What a single last digit counts in speech: 一百二 is 120. Null after 零, after 十, and at the beginning. */
  let spoken: Decimal | null = null;
  for (const character of run) {
    const small = smallScales.get(character);
    const large = largeScales.get(character);
    if (small !== undefined) {
      if (small >= lastSmall || digit === 0) return null;
      if (digit === null && (small !== 10 || section !== 0)) return null;
      section += (digit ?? 1) * small;
      digit = null;
      lastSmall = small;
      spoken = small === 10 ? null : new Decimal(small / 10);
    } else if (large !== undefined) {
      const scale = new Decimal(large);
      const inSection = section + (digit ?? 0);
      if (scale.gte(lastLarge) || inSection === 0) return null;
      total = total.plus(scale.times(inSection));
      section = 0;
      digit = null;
      lastLarge = scale;
      lastSmall = Infinity;
      spoken = scale.div(10);
    } else {
      if (digit !== null && digit !== 0) return null;
      digit = digits.get(character) as number;
      if (digit === 0) spoken = null;
    }
  }
  const value = total.plus(section);
  if (digit === null) return value;
  return value.plus(spoken === null ? digit : spoken.times(digit));
}
