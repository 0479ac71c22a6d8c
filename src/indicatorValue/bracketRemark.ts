import { ratioScale } from './columnUnit';
import { Decimal } from './decimal';
import type { FoundQuantity } from './quantityAt';

/** 96% is written of 245/255: half a percent either way. */
const ROUNDING = '0.005';

/**
 * Whether what stands behind a quantity is a remark in brackets that leaves the quantity as it is: words without a
 * number, a part of the whole (3处（含1处维修）), the counts behind a rate (93.5%（问卷200份）), or the fraction it is.
 */
export function isRemark(quantity: FoundQuantity, behind: string): boolean {
  const remark = /^\(([^()]*)\)$/.exec(behind)?.[1];
  if (remark === undefined) return false;
  if (!/\d/.test(remark)) return true;
  if (quantity.style !== 'arabic') return false;
  if (/^(?:其中|含|包括|包含)/.test(remark)) return true;
  if (quantity.unit === null || ratioScale(quantity.unit) === null) return false;
  return isFractionOf(quantity.value, remark) || countsOnly(remark);
}

function isFractionOf(value: Decimal, remark: string): boolean {
  const [, upper = '', lower = ''] = /^(\d{1,9})\/(\d{1,9})$/.exec(remark) ?? [];
  if (lower === '' || new Decimal(lower).eq(0)) return false;
  return new Decimal(upper).div(lower).minus(value).abs().lte(ROUNDING);
}

/** Every number is followed by a word, and none is a rate that could be meant instead. */
function countsOnly(remark: string): boolean {
  return !/[%‰‱.成]|百分|千分/.test(remark) && !/\d(?![\d\u3400-\u9fff])/.test(remark);
}
