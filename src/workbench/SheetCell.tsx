import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { CellAddress } from '../sheet/cellAddress';
import { useLanguage } from '../taskpane/language';
import { CellEditor, type CellDraft, type EditEnd } from './CellEditor';
import type { CellCss } from './cellCss';
import type { CellMark } from './cellMarks';
import { useSheetStyles } from './sheetStyles';

/** The cell that keyboard and pointer act on, and the text in its editor while it is being edited. */
export interface ActiveCell {
  readonly address: CellAddress;
  /** What is being typed; null while the cell is only selected. */
  readonly draft: CellDraft | null;
}

/** The active cell as the sheet draws it. */
export interface DrawnActiveCell extends ActiveCell {
  readonly onEditEnd: (end: EditEnd) => void;
}

interface SheetCellProps {
  readonly id: string;
  readonly address: CellAddress;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly css: CellCss;
  readonly mark: CellMark | null;
  /** Null for a cell that is not the active one. */
  readonly active: DrawnActiveCell | null;
}

/** One cell of the sheet. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { id, address, column, rowSpan, columnSpan, text, css, mark, active } = props;
  const styles = useSheetStyles();
  const { say } = useLanguage();
  const editing = active !== null && active.draft !== null;
  return (
    <td
      id={id}
      data-cell={address}
      aria-colindex={column}
      aria-selected={active !== null}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      // A planned number stands where a number will: nothing is in the cell yet that says so.
      style={mark?.kind === 'planned' && mark.isNumber && text === '' ? { textAlign: 'right', ...css } : css}
      className={mergeClasses(
        styles.cell,
        mark?.kind === 'planned' && styles.planned,
        mark?.kind === 'written' && styles.written,
        active !== null && styles.active,
        editing && styles.editing,
      )}
    >
      {mark?.kind === 'planned' ? (
        <>
          {mark.before !== null && `${text} → `}
          <span className={styles.plannedText}>{mark.after}</span>
        </>
      ) : (
        text
      )}
      {mark && <span className={styles.spoken}>{say(`workbench.mark.${mark.kind}`)}</span>}
      {active !== null && active.draft !== null && (
        <CellEditor label={say('workbench.edit', { cell: address })} draft={active.draft} onEnd={active.onEditEnd} />
      )}
    </td>
  );
});
