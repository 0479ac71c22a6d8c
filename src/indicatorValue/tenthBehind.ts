import { chineseNumberAt, isNumeral } from './chineseNumerals';
import { Decimal } from './decimal';
import { unitNameAt } from './unitAt';

/**
 * The numeral behind 成 that is a tenth of it: 五 in 两成五, 半 in 三成半. Null where there is none or it counts
 * something else: 两成三个村.
 */
export function tenthBehind(text: string, at: number): Decimal | null {
  const character = text.charAt(at);
  const tenth = character === '半' ? new Decimal(5) : (chineseNumberAt(character, 0)?.value ?? null);
  const goesOn = isNumeral(text.charAt(at + 1)) || unitNameAt(text, at + 1) !== null;
  return tenth === null || tenth.gte(10) || goesOn ? null : tenth.div(10);
}
