import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleHintRegular, PersonRegular } from '@fluentui/react-icons';
import type { ScoreState } from '../scoring/scoredEvaluation';
import { useLanguage } from './language';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  scored: { color: tokens.colorBrandForeground1 },
  kept: { color: tokens.colorPalettePurpleForeground2 },
  open: { color: tokens.colorPaletteMarigoldForeground2 },
});

const icons = { scored: CheckmarkCircleRegular, kept: PersonRegular, open: CircleHintRegular } as const;

/** How a score stands: an icon and its word, so that colour never speaks alone. */
export function StateMark({ state }: { readonly state: ScoreState }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const Icon = icons[state];
  return (
    <span className={`${styles.mark} ${styles[state]}`}>
      <Icon className={styles.icon} aria-hidden />
      {say(`taskpane.state.${state}`)}
    </span>
  );
}
