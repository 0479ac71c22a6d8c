import type { CellAddress } from '../../sheet/cellAddress';

/** How many addresses a sentence names before it only counts the rest. */
const NAMED = 6;

/** Addresses as a sentence names them: `H14, H15`; a long list ends in `… (+12)`. */
export function cellList(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, NAMED).join(', ');
  return cells.length > NAMED ? `${named} … (+${cells.length - NAMED})` : named;
}
