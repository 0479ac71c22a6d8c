import { formatNumber } from '../locales/formatNumber';
import type { CellContent } from '../sheet/writePlan';

/** What a cell holds, as one short text; null when it is blank. */
export function cellContentText({ value, formula }: CellContent): string | null {
  if (formula !== undefined) return formula;
  if (value === null || value === '') return null;
  return typeof value === 'number' ? formatNumber(value) : String(value);
}
