import { plainText } from './labelKey';

/** What a text that stands for a number says. */
export type NumberReading =
  /** A number, with its unit where the text has one: 万元 元 亿元 % 分. */
  | { readonly kind: 'number'; readonly value: number; readonly unit: '万元' | '元' | '亿元' | '%' | '分' | null }
  /** —, -, /, a lone unit, 无 or nothing: no number is meant. */
  | { readonly kind: 'none' }
  /** Something else stands there. */
  | { readonly kind: 'unreadable' };

const NOTHING =
  /^(?:[-—–―─━一_/\\*~～.·…]*|\/+|无|不适用|n\/?a|万元|元|万|亿元|亿|分|%|[(（]?(?:万元|元|分|%)[)）]?)$/iu;
const NUMBER =
  /^([-+−]?)[¥￥$]?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(万元|万|亿元|亿|元|%|百分比|分)?(?:\(?(?:万元|元|分)\)?)?(?:\(\p{sc=Han}[^()]{4,80}\))?$/u;
const UNITS: Readonly<Record<string, '万元' | '元' | '亿元' | '%' | '分'>> = {
  万元: '万元',
  万: '万元',
  亿元: '亿元',
  亿: '亿元',
  元: '元',
  '%': '%',
  百分比: '%',
  分: '分',
};

/** Reads a number as people type it: `1,234.5`, `６２０．８２万元`, `100%`, `10分`, `9分（因故推迟开工）`; `—`, `/` and blanks are none. */
export function readNumberText(text: string): NumberReading {
  const plain = plainText(text);
  if (NOTHING.test(plain)) return { kind: 'none' };
  const match = NUMBER.exec(plain);
  if (!match || (match[2] === undefined && match[3] === undefined)) return { kind: 'unreadable' };
  const digits = `${match[2]?.replaceAll(',', '') ?? '0'}${match[3] ?? ''}`;
  const value = Number(digits);
  if (!Number.isFinite(value)) return { kind: 'unreadable' };
  const negative = match[1] === '-' || match[1] === '−';
  return { kind: 'number', value: negative && value !== 0 ? -value : value, unit: UNITS[match[4] ?? ''] ?? null };
}
