import { useCallback, useReducer } from 'react';
import { PaneFault } from '../taskpane/paneFault';
import { WorkbookInWorker } from './workbookInWorker';

/** What the page has open, and how opening the next file goes. */
export interface OpenFileState {
  readonly book: WorkbookInWorker | null;
  readonly opening: boolean;
  /** Why the last file could not be opened; the workbook open before stays open. */
  readonly fault: unknown;
  /** A file that waits until the user has decided about the unsaved changes of the open one. */
  readonly waiting: File | null;
}

type Event =
  | { readonly type: 'opening' }
  | { readonly type: 'opened'; readonly book: WorkbookInWorker }
  | { readonly type: 'failed'; readonly fault: unknown }
  | { readonly type: 'waiting'; readonly file: File | null }
  | { readonly type: 'dismissed' };

const nothingOpen: OpenFileState = { book: null, opening: false, fault: null, waiting: null };

function reducer(state: OpenFileState, event: Event): OpenFileState {
  switch (event.type) {
    case 'opening':
      return { ...state, opening: true, fault: null, waiting: null };
    case 'opened':
      return { book: event.book, opening: false, fault: null, waiting: null };
    case 'failed':
      return { ...state, opening: false, fault: event.fault };
    case 'waiting':
      return { ...state, waiting: event.file, fault: null };
    case 'dismissed':
      return { ...state, fault: null };
  }
}

export interface OpenFileActions {
  /** Opens a file, or asks first when the open workbook has changes that were not saved. */
  readonly open: (file: File) => void;
  /** Opens the waiting file and gives up the changes. */
  readonly openWaiting: () => void;
  readonly keepOpen: () => void;
  /** Opens a file that the page itself brings along. */
  readonly openAddress: (address: string, fileName: string) => void;
  readonly failed: (fault: unknown) => void;
  readonly dismiss: () => void;
}

/** The workbook the page shows, one at a time; a file that cannot be opened leaves it as it is. */
export function useOpenFile(): { readonly state: OpenFileState; readonly actions: OpenFileActions } {
  const [state, dispatch] = useReducer(reducer, nothingOpen);
  const { book, waiting } = state;

  const openBytes = useCallback(
    (fileName: string, bytes: () => Promise<ArrayBuffer>) => {
      dispatch({ type: 'opening' });
      bytes()
        .then((buffer) => WorkbookInWorker.open(buffer, fileName))
        .then(
          (opened) => {
            book?.close();
            dispatch({ type: 'opened', book: opened });
          },
          (fault: unknown) => dispatch({ type: 'failed', fault }),
        );
    },
    [book],
  );

  const actions: OpenFileActions = {
    open(file) {
      if (book?.unsaved) dispatch({ type: 'waiting', file });
      else openBytes(file.name, () => file.arrayBuffer());
    },
    openWaiting() {
      if (waiting) openBytes(waiting.name, () => waiting.arrayBuffer());
    },
    keepOpen: () => dispatch({ type: 'waiting', file: null }),
    openAddress: useCallback(
      (address, fileName) => openBytes(fileName, () => fetchBytes(address, fileName)),
      [openBytes],
    ),
    failed: useCallback((fault) => dispatch({ type: 'failed', fault }), []),
    dismiss: () => dispatch({ type: 'dismissed' }),
  };
  return { state, actions };
}

async function fetchBytes(address: string, file: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new PaneFault({ key: 'workbench.sampleMissing', values: { file } });
  return response.arrayBuffer();
}
