import type { Dice } from './dice';

/** How the one who filled in the form typed: the same all over a form, as one person does. */
export interface Typing {
  /** Amounts of money. */
  readonly amounts: 'number' | 'text' | 'decimals' | 'thousands' | 'withUnit' | 'fullWidth' | 'padded' | 'yuanSign';
  /** Shares such as an execution rate. */
  readonly rates:
    'percentNumber' | 'percentText' | 'percentDecimals' | 'hundred' | 'fraction' | 'fullWidth' | 'textHundred';
  /** Points and scores. */
  readonly points: 'number' | 'text' | 'withUnit' | 'fullWidth' | 'decimals';
  /** How labels are broken up. */
  readonly labels: 'plain' | 'broken' | 'spaced';
  /** Values of indicators that are plain numbers. */
  readonly values: 'number' | 'text';
}

export function someTyping(dice: Dice): Typing {
  return {
    amounts: dice.pick([
      'number',
      'number',
      'number',
      'text',
      'text',
      'decimals',
      'thousands',
      'withUnit',
      'fullWidth',
      'padded',
      'yuanSign',
    ]),
    rates: dice.pick([
      'percentNumber',
      'percentText',
      'percentText',
      'percentDecimals',
      'hundred',
      'fraction',
      'fullWidth',
      'textHundred',
    ]),
    points: dice.pick(['number', 'number', 'number', 'text', 'text', 'withUnit', 'fullWidth', 'decimals']),
    labels: dice.pick(['plain', 'plain', 'plain', 'broken', 'spaced']),
    values: dice.pick(['number', 'text']),
  };
}

const rounded = (value: number): number => Number(value.toFixed(4));

/** An amount of money as it is typed; `unit` is what a person who writes the unit to every number writes. */
export function amountText(value: number, { amounts }: Typing, unit: string): string {
  if (amounts === 'number') return `#${value}`;
  if (amounts === 'text') return String(value);
  if (amounts === 'decimals') return value.toFixed(2);
  if (amounts === 'withUnit') return `${value}${unit}`;
  if (amounts === 'fullWidth') return fullWidth(String(value));
  if (amounts === 'padded') return `_${value}_`;
  if (amounts === 'yuanSign') return `¥${value.toFixed(2)}`;
  const [whole = '', rest] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (rest ? `.${rest}` : '');
}

/** A share (1 is all) as it is typed. */
export function rateText(share: number, { rates }: Typing): string {
  const hundredth = rounded(share * 100);
  if (rates === 'percentNumber') return `#${hundredth}%`;
  if (rates === 'percentText') return `${hundredth}%`;
  if (rates === 'percentDecimals') return `${hundredth.toFixed(2)}%`;
  if (rates === 'hundred') return `#${hundredth}`;
  if (rates === 'textHundred') return String(hundredth);
  if (rates === 'fullWidth') return fullWidth(`${hundredth}%`);
  return `#${share}`;
}

export function pointsText(value: number, { points }: Typing): string {
  if (points === 'number') return `#${value}`;
  if (points === 'withUnit') return `${value}分`;
  if (points === 'text') return String(value);
  return points === 'decimals' ? value.toFixed(2) : fullWidth(String(value));
}

function fullWidth(text: string): string {
  return text.replace(/[\d.%]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A label as the form's typist sets it: broken into lines or with spaces between its signs. */
export function labelText(label: string, { labels }: Typing, dice: Dice): string {
  if (labels === 'plain' || label.length < 2) return label;
  const plain = /^[\p{sc=Han}]+$/u.test(label);
  if (labels === 'spaced') return plain && label.length <= 4 ? [...label].join(dice.pick(['_', '__', '　'])) : label;
  if (!plain || label.length < 4 || dice.chance(0.5)) return label;
  const at = dice.int(2, label.length - 2);
  return `${label.slice(0, at)}⏎${label.slice(at)}`;
}

/** What a cell of the drawing shows. */
export function shown(cell: string): string {
  const number = /^#(-?[\d.]+%?)$/u.exec(cell);
  return (number ? number[1]! : cell).replaceAll('⏎', '\n').replaceAll('_', ' ').replaceAll('\\', '');
}
