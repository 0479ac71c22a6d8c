import type { HeaderColumn } from './headerBand';

/**
 * The columns that name a field best: those by words a person taught, else the surest ones, and of these the ones with content. More than
 * one when nothing tells them apart; then none should be taken.
 */
export function surestColumns(
  named: readonly HeaderColumn[],
  hasContent: (column: HeaderColumn) => boolean,
): readonly HeaderColumn[] {
  const taught = named.filter((column) => column.ground === 'mapping');
  if (taught.length > 0 && taught.length < named.length) return surestColumns(taught, hasContent);
  const most = Math.max(0, ...named.map((column) => column.confidence));
  const surest = named.filter((column) => column.confidence === most);
  if (surest.length < 2) return surest;
  const filled = surest.filter(hasContent);
  return filled.length === 0 ? surest : filled;
}
