import { createContext, useContext } from 'react';
import type { CellAddress } from '../sheet/cellAddress';

/** Brings a cell of the sheet into view and selects it. */
export type SelectCell = (sheet: string, cell: CellAddress) => void;

export const SelectCellContext = createContext<SelectCell | null>(null);

/** The pane's way to the sheet. */
export function useSelectCell(): SelectCell {
  const select = useContext(SelectCellContext);
  if (!select) throw new Error('useSelectCell outside of the pane');
  return select;
}
