import type { Deviation } from '../scoring/scoredEvaluation';
import { formatNumber } from './formatNumber';
import { message, type Locale } from './message';

/** A deviation as shown: `+11.1%`, `0天`, or the difference where a ratio has no meaning. Empty when there is none. */
export function formatDeviation(locale: Locale, deviation: Deviation | null): string {
  if (deviation === null) return '';
  if (deviation.days !== null) return message(locale, 'workflows.days', { days: signed(deviation.days, 0) });
  if (deviation.ratio !== null) return `${signed(deviation.ratio * 100, 1)}%`;
  return deviation.value === null ? '' : `${deviation.value > 0 ? '+' : ''}${formatNumber(deviation.value)}`;
}

function signed(value: number, digits: number): string {
  const rounded = value.toFixed(digits);
  return Number(rounded) > 0 ? `+${rounded}` : String(Number(rounded) === 0 ? (0).toFixed(digits) : rounded);
}
