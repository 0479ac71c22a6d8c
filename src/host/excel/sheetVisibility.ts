import type { SheetSnapshot } from '../../sheet/sheetSnapshot';

const VISIBILITY: ReadonlyMap<string, SheetSnapshot['visibility']> = new Map([
  ['Visible', 'visible'],
  ['Hidden', 'hidden'],
  ['VeryHidden', 'veryHidden'],
]);

/** Excel's word for whether a sheet is shown, in ours. */
export function visibilityOf(visibility: string): SheetSnapshot['visibility'] {
  return VISIBILITY.get(visibility) ?? 'visible';
}
