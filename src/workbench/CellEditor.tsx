import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSheetStyles } from './sheetStyles';

/** How editing a cell ended: with a text to put in and the way the selection moves on, or given up. */
export type EditEnd =
  | {
      readonly kind: 'commit';
      /** Null where the text is the one that editing began with. */
      readonly typed: string | null;
      readonly move: 'ArrowDown' | 'ArrowRight' | null;
    }
  | { readonly kind: 'cancel' };

/** What an editor begins with. */
export interface CellDraft {
  readonly text: string;
  /** Whether the text is what the cell holds already, so that leaving it as it is changes nothing. */
  readonly kept: boolean;
}

interface CellEditorProps {
  readonly label: string;
  readonly draft: CellDraft;
  readonly onEnd: (end: EditEnd) => void;
}

/** The text field in a cell being edited: Enter and Tab take the text over, Alt+Enter breaks the line, Esc gives up. */
export function CellEditor({ label, draft, onEnd }: CellEditorProps) {
  const styles = useSheetStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  useEffect(() => {
    const text = field.current;
    text?.focus();
    text?.setSelectionRange(draft.text.length, draft.text.length);
  }, [draft.text]);

  const end = (how: EditEnd): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(how);
  };
  const commit = (move: 'ArrowDown' | 'ArrowRight' | null): void => {
    const typed = field.current?.value ?? draft.text;
    end({ kind: 'commit', typed: draft.kept && typed === draft.text ? null : typed, move });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    // An input method is still composing: its Enter chooses a word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') end({ kind: 'cancel' });
    else if (event.key === 'Tab') commit('ArrowRight');
    else if (event.key === 'Enter' && event.altKey) {
      field.current?.setRangeText('\n', field.current.selectionStart, field.current.selectionEnd, 'end');
    } else if (event.key === 'Enter') commit('ArrowDown');
    else return;
    event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      className={styles.editor}
      aria-label={label}
      defaultValue={draft.text}
      rows={1}
      onKeyDown={onKeyDown}
      onBlur={() => commit(null)}
    />
  );
}
