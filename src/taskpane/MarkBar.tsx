import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EraserRegular, HighlightRegular } from '@fluentui/react-icons';
import { MARK_FILLS, MARK_KINDS } from '../workflows/markLegend';
import { useLanguage } from './language';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '4px 0 8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', margin: 0, padding: 0 },
  entry: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  swatch: {
    display: 'inline-block',
    width: '18px',
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // The colour is that of the sheet, whatever colours the system asks for here.
    forcedColorAdjust: 'none',
  },
});

interface MarkBarProps {
  readonly busy: boolean;
  readonly onMark: () => void;
  readonly onClear: () => void;
}

/** Puts what was found into the sheet as marks, and takes them away; with what the marks mean. */
export function MarkBar({ busy, onMark, onClear }: MarkBarProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <div className={styles.bar}>
      <div className={styles.buttons}>
        <Button size="small" icon={<HighlightRegular />} disabledFocusable={busy} onClick={onMark}>
          {say('taskpane.mark')}
        </Button>
        <Button
          size="small"
          icon={<EraserRegular />}
          disabledFocusable={busy}
          title={say('taskpane.clearTip')}
          onClick={onClear}
        >
          {say('taskpane.clear')}
        </Button>
      </div>
      <ul className={styles.legend} aria-label={say('taskpane.legend')}>
        {MARK_KINDS.map((kind) => (
          <li key={kind} className={styles.entry}>
            <span className={styles.swatch} style={{ backgroundColor: MARK_FILLS[kind] }} aria-hidden />
            {say(`taskpane.sign.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
