import { plainText } from './labelKey';

/** Operator, number and unit of a target joined as a person would write them; parts the number already carries are not doubled. Null without a number. */
export function joinTarget(operator: string, value: string, unit: string): string | null {
  if (value.trim() === '') return null;
  const before = plainText(value).startsWith(plainText(operator)) ? '' : operator.trim();
  const after = plainText(value).endsWith(plainText(unit)) ? '' : unit.trim();
  return before === '' && after === '' ? value : `${before}${before === '' ? value : value.trim()}${after}`;
}
