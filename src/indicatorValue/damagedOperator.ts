import type { ValueContext } from './indicatorValue';

/** Indicators whose percentages may rightly lie far above 100 %. */
const unlimited = /增长|增幅|增速|提高|提升|上升|完成率|回报|杠杆|倍|超额|涨/;

/**
 * A scanned ≥ often comes out as a 2: `290%` for ≥90 %. A whole percentage from 250 to 300 is taken for such damage
 * unless the indicator is one that may exceed 100 %. Gives what is shown and what it may have been.
 */
export function damagedOperator(
  folded: string,
  context: ValueContext,
): { readonly text: string; readonly perhaps: string } | null {
  const found = /^2([5-9]\d|100)%$/.exec(folded);
  if (found === null || unlimited.test(`${context.level2 ?? ''}${context.level3 ?? ''}`)) return null;
  return { text: folded, perhaps: `≥${found[1] ?? ''}%` };
}
