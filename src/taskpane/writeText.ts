import { formatDeviation } from '../locales/formatDeviation';
import { formatNumber } from '../locales/formatNumber';
import type { Locale } from '../locales/message';
import type { CellContent, CellWrite } from '../sheet/writePlan';

/** What a cell holds, as one short text; null when it is blank. */
export function contentText({ value, formula }: CellContent): string | null {
  if (formula !== undefined) return formula;
  if (value === null || value === '') return null;
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

/** What a write will show in its cell; null when it empties the cell. */
export function writeText(locale: Locale, { after, numberFormat }: CellWrite): string | null {
  const { value } = after;
  if (typeof value !== 'number' || numberFormat === undefined) return contentText(after);
  const none = { value: null, ratio: null, days: null, favourable: null };
  if (numberFormat.after.includes('%')) return formatDeviation(locale, { ...none, ratio: value });
  if (numberFormat.after.includes('天')) return formatDeviation(locale, { ...none, days: value });
  return contentText(after);
}
