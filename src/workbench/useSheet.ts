import { useCallback, useEffect, useReducer, useRef } from 'react';
import { formatCell, type CellAddress } from '../sheet/cellAddress';
import type { DrawnBlock, DrawnCell, SheetFrame } from './sheetView';
import type { WorkbookInWorker } from './workbookInWorker';

/** A sheet as far as it has come from the worker. */
export interface LoadedSheet {
  /** Null until it is there. */
  readonly frame: SheetFrame | null;
  /** By index; one that nobody looked at yet is missing. */
  readonly blocks: ReadonlyMap<number, DrawnBlock>;
  /** Fetches a block, once for each state of the sheet. */
  readonly needBlock: (index: number) => void;
}

interface State {
  readonly book: WorkbookInWorker;
  readonly sheet: string;
  readonly frame: SheetFrame | null;
  readonly blocks: ReadonlyMap<number, DrawnBlock>;
}

type Event =
  | { readonly type: 'frame'; readonly book: WorkbookInWorker; readonly frame: SheetFrame }
  | {
      readonly type: 'block';
      readonly book: WorkbookInWorker;
      readonly sheet: string;
      readonly index: number;
      readonly block: DrawnBlock;
    };

function reducer(state: State, event: Event): State {
  if (event.type === 'frame') {
    const same = state.book === event.book && state.sheet === event.frame.sheet;
    return { book: event.book, sheet: event.frame.sheet, frame: event.frame, blocks: same ? state.blocks : new Map() };
  }
  if (state.book !== event.book || state.sheet !== event.sheet) return state;
  return { ...state, blocks: new Map(state.blocks).set(event.index, event.block) };
}

/** Fetches a sheet from the workbook's worker, its rows block by block, and again after each change. */
export function useSheet(book: WorkbookInWorker, sheet: string, onFault: (fault: unknown) => void): LoadedSheet {
  const [state, dispatch] = useReducer(reducer, { book, sheet, frame: null, blocks: new Map() });
  const current = state.book === book && state.sheet === sheet ? state : null;
  const frame = current?.frame ?? null;

  const asked = useRef<{ readonly frame: SheetFrame | null; readonly blocks: Set<number> }>({
    frame: null,
    blocks: new Set(),
  });
  const needBlock = useCallback(
    (index: number) => {
      if (asked.current.frame !== frame) asked.current = { frame, blocks: new Set() };
      if (asked.current.blocks.has(index)) return;
      asked.current.blocks.add(index);
      book.block(sheet, index).then((block) => dispatch({ type: 'block', book, sheet, index, block }), onFault);
    },
    [book, sheet, frame, onFault],
  );

  useEffect(() => {
    const load = (): void => {
      book.frame(sheet).then((loaded) => dispatch({ type: 'frame', book, frame: loaded }), onFault);
    };
    load();
    return book.onChange(load);
  }, [book, sheet, onFault]);

  return { frame, blocks: current?.blocks ?? new Map<number, DrawnBlock>(), needBlock };
}

/** The cell at an address as it is drawn; null where it is not loaded or lies under a merge. */
export function drawnCellAt({ blocks }: LoadedSheet, address: CellAddress): DrawnCell | null {
  for (const { rows } of blocks.values()) {
    for (const { cells } of rows) {
      const cell = cells.find(({ row, column }) => formatCell(row, column) === address);
      if (cell) return cell;
    }
  }
  return null;
}
