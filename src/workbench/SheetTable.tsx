import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { columnName, formatCell, parseCell, type CellAddress } from '../sheet/cellAddress';
import { useLanguage } from '../taskpane/language';
import type { EditEnd } from './CellEditor';
import type { CellMark } from './cellMarks';
import { cellAfterKey } from './gridNavigation';
import { cellId, SheetBlock } from './SheetBlock';
import type { ActiveCell } from './SheetCell';
import { useSheetStyles } from './sheetStyles';
import { drawnCellAt, type LoadedSheet } from './useSheet';
import { useVisibleBlocks } from './useVisibleBlocks';

const ROW_HEAD_WIDTH = 36;

interface SheetTableProps {
  readonly loaded: LoadedSheet;
  readonly sheet: string;
  readonly marks: ReadonlyMap<CellAddress, CellMark>;
  readonly active: ActiveCell;
  readonly onActive: (active: ActiveCell) => void;
  readonly onType: (address: CellAddress, typed: string) => void;
}

/** The sheet as an ARIA grid: merged cells, widths and looks as in the workbook, moved through and edited by keyboard. */
export function SheetTable({ loaded, sheet, marks, active, onActive, onType }: SheetTableProps) {
  const styles = useSheetStyles();
  const { say } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const { frame, blocks, needBlock } = loaded;
  const visible = useVisibleBlocks(scroller, frame, needBlock);
  const position = parseCell(active.address) ?? { row: 1, column: 1 };
  const isEditing = active.draft !== null;

  useLayoutEffect(() => {
    const cell = scroller.current?.querySelector(`[data-cell="${active.address}"]`);
    if (cell) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    else if (frame) scroller.current?.scrollTo({ top: offsetOf(frame, position.row) });
  }, [active.address, frame, position.row]);

  if (!frame) return <div className={styles.scroller} />;

  const edit = (address: CellAddress): void => {
    const cell = drawnCellAt(loaded, address);
    onActive({ address, draft: { text: cell?.typed ?? cell?.text ?? '', kept: true } });
  };
  const onEditEnd = (end: EditEnd): void => {
    if (end.kind === 'commit' && end.typed !== null) onType(active.address, end.typed);
    const next = end.kind === 'commit' && end.move ? cellAfterKey(frame, position, end.move, false) : null;
    onActive({ address: next ? formatCell(next.row, next.column) : active.address, draft: null });
    if (end.kind === 'cancel' || end.move) table.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isEditing || event.altKey || event.metaKey) return;
    const next = cellAfterKey(frame, position, event.key, event.ctrlKey);
    if (next) onActive({ address: formatCell(next.row, next.column), draft: null });
    else if (event.key === 'F2' || event.key === 'Enter') edit(active.address);
    else if (event.key === 'Delete' || event.key === 'Backspace') onType(active.address, '');
    else if (event.key.length === 1 && !event.ctrlKey) {
      onActive({ address: active.address, draft: { text: event.key, kept: false } });
    } else return;
    event.preventDefault();
  };
  const cellOf = (event: MouseEvent): CellAddress | null =>
    event.target instanceof Element ? (event.target.closest('[data-cell]')?.getAttribute('data-cell') ?? null) : null;
  const onPointer = (event: MouseEvent): void => {
    const address = cellOf(event);
    if (address && address !== active.address) onActive({ address, draft: null });
  };

  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        ref={table}
        className={styles.table}
        style={{ width: widthOf(frame) }}
        role="grid"
        tabIndex={0}
        aria-label={say('workbench.sheet', { sheet })}
        aria-rowcount={frame.rowCount}
        aria-colcount={frame.columns.at(-1)?.column ?? 1}
        aria-activedescendant={cellId(active.address)}
        onKeyDown={onKeyDown}
        onMouseDown={onPointer}
        onDoubleClick={(event) => {
          const address = cellOf(event);
          if (address && !isEditing) edit(address);
        }}
      >
        <colgroup>
          <col style={{ width: ROW_HEAD_WIDTH }} />
          {frame.columns.map(({ column, width }) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={mergeClasses(styles.columnHead, styles.corner)} />
            {frame.columns.map(({ column }) => (
              <th
                key={column}
                scope="col"
                aria-colindex={column}
                className={mergeClasses(styles.columnHead, column === position.column && styles.activeHead)}
              >
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        {frame.blocks.map(({ height }, index) => {
          const block = visible.has(index) ? blocks.get(index) : undefined;
          return (
            <tbody key={index} data-block={index} aria-hidden={!block}>
              {block ? (
                <SheetBlock
                  block={block}
                  marks={marks}
                  {...(holds(block.rows, position.row)
                    ? { active: { ...active, onEditEnd }, activeRow: position.row }
                    : { active: null, activeRow: null })}
                />
              ) : (
                <tr style={{ height }}>
                  <td colSpan={frame.columns.length + 1} />
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function holds(rows: readonly { readonly row: number }[], row: number): boolean {
  const first = rows[0];
  const last = rows.at(-1);
  return first !== undefined && last !== undefined && row >= first.row && row <= last.row;
}

function widthOf(frame: NonNullable<LoadedSheet['frame']>): number {
  return ROW_HEAD_WIDTH + frame.columns.reduce((sum, { width }) => sum + width, 0);
}

/** Where a row of a block that is not drawn stands, near enough to bring the block into view. */
function offsetOf(frame: NonNullable<LoadedSheet['frame']>, row: number): number {
  let top = 0;
  for (const { rows, height, lastRow } of frame.blocks) {
    if (row <= lastRow) return top + Math.max(0, height - ((lastRow - row + 1) * height) / rows);
    top += height;
  }
  return top;
}
