import { ratioScale } from './columnUnit';
import { Decimal, decimalText } from './decimal';
import type { IndicatorValue, PeriodPoint } from './indicatorValue';
import { mayBeDates } from './mayBeDates';
import { writtenOperators } from './tables/operatorWords';

/** Units that a bare number would make a date of: 12月 is December, 12个月 a year. */
const countedByGe = /^(?:月|季度|季)(?:\/|$)/;

/**
 * A value in one clear spelling, which reads back as the same value: `≥90%`, `18至54周岁`, `2021年1月至2021年12月`.
 * Words, narratives and what could not be read stay as they are.
 */
export function formatIndicatorValue(value: IndicatorValue): string {
  switch (value.kind) {
    case 'bound':
      return formatBound(value);
    case 'range':
      return formatRange(value);
    case 'period':
      return value.from === null ? formatPoint(value.to) : `${formatPoint(value.from)}至${formatPoint(value.to)}`;
    case 'tier':
      return value.text.trim() === '' ? value.word : value.text;
    case 'blank':
      return '';
    case 'narrative':
    case 'notApplicable':
    case 'unreadable':
      return value.text;
  }
}

/** A point in time as it is written: 2022年1月, 1季度, 全年. */
export function formatPoint(point: PeriodPoint): string {
  const year = point.year === null ? '' : `${point.year}年`;
  const month = point.month ?? 1;
  switch (point.precision) {
    case 'day':
      return `${year}${month}月${point.day ?? 1}日`;
    case 'month':
      return `${year}${month}月`;
    case 'quarter':
      return `${year}${(month + 2) / 3}季度`;
    case 'halfYear':
      return `${year}${month === 1 ? '上' : '下'}半年`;
    case 'year':
      return year === '' ? '全年' : year;
  }
}

/** 18至54周岁; without a unit and of the size of dates 12±0.5, since 11.5至12.5 may be two days. */
function formatRange(value: Extract<IndicatorValue, { kind: 'range' }>): string {
  const from = new Decimal(value.from);
  const to = new Decimal(value.to);
  if (value.unit === null && mayBeDates(from, to)) {
    return `${decimalText(from.plus(to).div(2))}±${decimalText(to.minus(from).div(2))}`;
  }
  return `${numberIn(value.from, value.unit)}至${withUnit(value.to, value.unit)}`;
}

function formatBound(value: Extract<IndicatorValue, { kind: 'bound' }>): string {
  const operator = value.operator === null ? '' : writtenOperators[value.operator];
  const quantity = withUnit(value.number, value.unit);
  const prefixed =
    value.unit?.startsWith('每') === true ? `${value.unit}${operator}${value.number}` : `${operator}${quantity}`;
  return `${value.subject ?? ''}${prefixed}${value.object ?? ''}`;
}

function withUnit(number: string, unit: string | null): string {
  const counted = unit !== null && countedByGe.test(unit) ? `个${unit}` : (unit ?? '');
  return `${numberIn(number, unit)}${counted}`;
}

/** The number as it stands before its unit, spelled so that it is not taken for a date or a damaged sign. */
function numberIn(number: string, unit: string | null): string {
  const per = ratioScale(unit);
  if (per !== null) {
    const shown = decimalText(new Decimal(number).times(per));
    return unit === '%' && /^2\d\d+$/.test(shown) ? `${shown}.0` : shown;
  }
  if (unit !== null) return number;
  if (/^\d{4}\.\d{1,2}$/.test(number)) return `${number}00`.slice(0, 8);
  return /^20\d{6}$/.test(number) ? number.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',') : number;
}
