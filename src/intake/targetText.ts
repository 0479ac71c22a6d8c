import { plainText } from './labelKey';

/** 正向指标 says which way is better, not what is to be reached. */
const DIRECTION = /^[正反逆负]向(?:指标)?$/u;

/** Whether a text says which way is better: 正向, 反向指标. */
export function isDirection(text: string): boolean {
  return DIRECTION.test(plainText(text));
}

/** Operator, number and unit of a target joined as a person would write them; parts the number already carries are not doubled. Null without a number. */
export function joinTarget(operator: string, value: string, unit: string): string | null {
  if (value.trim() === '') return null;
  const said = plainText(operator);
  const before = DIRECTION.test(said) || plainText(value).startsWith(said) ? '' : operator.trim();
  const after = plainText(value).endsWith(plainText(unit)) ? '' : unit.trim();
  return before === '' && after === '' ? value : `${before}${before === '' ? value : value.trim()}${after}`;
}
