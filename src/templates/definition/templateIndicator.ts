import { z } from 'zod';
import type { CellValue } from '../../sheet/sheetSnapshot';
import type { IndicatorColumn } from './formField';

/** A decimal as people write it: no sign, no exponent. */
export const decimalSchema = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, { error: 'decimal' });

/** An indicator a form is printed with: from a library, a roster or last year's sheet. */
export const templateIndicatorSchema = z.strictObject({
  level1: z.string().min(1).max(60),
  level2: z.string().min(1).max(60),
  level3: z.string().min(1).max(500),
  /** ≥ ≤ ＝ ＞ ＜ or 定性; null when the target says all in its words. */
  operator: z.string().max(4).nullable(),
  /** Number or words of the target; null when the unit is to fill it in. */
  value: z.string().max(2000).nullable(),
  unit: z.string().max(20).nullable(),
  /** Points, an exact decimal; null when the unit is to set them. */
  points: decimalSchema.nullable(),
});
export type TemplateIndicator = z.infer<typeof templateIndicatorSchema>;

const QUALITATIVE = '定性';

/** Where the unit is to write its number; intake knows it for a place that was not filled in. */
const TO_FILL_IN = '＿＿';

/** The target in one cell: `≥90%`, `有效`, `≥＿＿个` with the number left to the unit; null when nothing is known of it. */
function targetText({ operator, value, unit }: TemplateIndicator): string | null {
  const sign = operator === QUALITATIVE ? '' : (operator ?? '');
  if (value === null && sign === '') return null;
  return sign + (value ?? TO_FILL_IN) + (unit ?? '');
}

/** What an indicator puts into each column of a form; `split` says that operator and unit have columns of their own. */
export function indicatorValues(indicator: TemplateIndicator, split: boolean): ReadonlyMap<IndicatorColumn, CellValue> {
  return new Map<IndicatorColumn, CellValue>([
    ['level3', indicator.level3],
    ['targetOperator', indicator.operator],
    ['target', split ? asNumber(indicator.value) : targetText(indicator)],
    ['targetUnit', indicator.unit],
    ['points', asNumber(indicator.points)],
  ]);
}

/** A plain decimal as a number, anything else as it is. */
function asNumber(text: string | null): CellValue {
  return text !== null && /^\d{1,15}(\.\d{1,8})?$/.test(text) ? Number(text) : text;
}

/** Signs people type for each operator offered. The full-width = keeps Excel from taking a target for a formula. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:≥|≧|>=|＞=|＞＝|不低于|不少于|不小于)/, '≥'],
  [/^(?:≤|≦|<=|＜=|＜＝|不高于|不超过|不大于|不多于)/, '≤'],
  [/^[=＝﹦═]/, '＝'],
  [/^[>＞]/, '＞'],
  [/^[<＜]/, '＜'],
  [/^定性/, QUALITATIVE],
];

const NUMBER_AND_UNIT = /^(\d{1,15}(?:\.\d{1,8})?)\s*([^\d\s]{0,20})$/;

/** A target written in one text taken apart into operator, number and unit; words stay whole as the value. */
export function splitTarget(text: string): Pick<TemplateIndicator, 'operator' | 'value' | 'unit'> {
  const trimmed = text.trim();
  const sign = SIGNS.find(([pattern]) => pattern.test(trimmed));
  const rest = sign ? trimmed.replace(sign[0], '').trim() : trimmed;
  const parts = NUMBER_AND_UNIT.exec(rest.replaceAll(',', ''));
  const operator = sign?.[1] ?? null;
  if (!parts) return { operator, value: rest === '' ? null : rest, unit: null };
  return { operator, value: parts[1]!, unit: parts[2] === '' ? null : parts[2]! };
}
