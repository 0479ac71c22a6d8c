import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { formatCell, type CellAddress } from '../sheet/cellAddress';
import type { CellMark } from './cellMarks';
import { SheetCell, type DrawnActiveCell } from './SheetCell';
import { useSheetStyles } from './sheetStyles';
import type { DrawnBlock } from './sheetView';

interface SheetBlockProps {
  readonly block: DrawnBlock;
  readonly marks: ReadonlyMap<CellAddress, CellMark>;
  /** Null where the active cell stands in another block, so that this one is not drawn again. */
  readonly active: DrawnActiveCell | null;
  readonly activeRow: number | null;
}

/** The rows of one block; drawn again only when its content, its marks or the active cell in it change. */
export const SheetBlock = memo(function SheetBlock({ block, marks, active, activeRow }: SheetBlockProps) {
  const styles = useSheetStyles();
  return block.rows.map(({ row, height, cells }) => (
    <tr key={row} aria-rowindex={row} style={{ height }}>
      <th scope="row" className={mergeClasses(styles.rowHead, row === activeRow && styles.activeHead)}>
        {row}
      </th>
      {cells.map((cell) => {
        const address = formatCell(cell.row, cell.column);
        return (
          <SheetCell
            key={`${address} ${row}`}
            id={cellId(address)}
            address={address}
            column={cell.column}
            rowSpan={cell.rowSpan}
            columnSpan={cell.columnSpan}
            text={cell.text}
            css={block.styles[cell.style]!}
            mark={marks.get(address) ?? null}
            active={active?.address === address ? active : null}
          />
        );
      })}
    </tr>
  ));
});

/** Id of a cell's element in the page, for `aria-activedescendant`. */
export function cellId(address: CellAddress): string {
  return `cell-${address}`;
}
