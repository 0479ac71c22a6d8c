import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../sheet/cellAddress';
import { useLanguage } from './language';
import { useSelectCell } from './selectCell';

const useStyles = makeStyles({
  cell: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** A cell's address; pressing it selects the cell in the sheet. */
export function CellLink({ sheet, cell }: { readonly sheet: string; readonly cell: CellAddress }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const select = useSelectCell();
  return (
    <Link
      as="button"
      inline
      className={styles.cell}
      aria-label={say('taskpane.goToCell', { cell })}
      onClick={() => select(sheet, cell)}
    >
      {cell}
    </Link>
  );
}
