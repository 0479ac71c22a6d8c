import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../sheet/cellAddress';
import { useLanguage } from '../taskpane/language';
import { drawnCellAt, type LoadedSheet } from './useSheet';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: '64px 1fr',
    alignItems: 'center',
    minHeight: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
  address: { paddingLeft: '12px', fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  text: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: '0 12px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Address of the active cell and what it shows. */
export function CellBar({ loaded, active }: { readonly loaded: LoadedSheet; readonly active: CellAddress }) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.bar} role="group" aria-label={say('workbench.activeCell')}>
      <span className={styles.address}>{active}</span>
      <span className={styles.text}>{drawnCellAt(loaded, active)?.text}</span>
    </div>
  );
}
