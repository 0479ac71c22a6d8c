import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../locales/formatNumber';
import { totalSentence } from '../locales/totalSentence';
import type { ScoredEvaluation, ScoreState } from '../scoring/scoredEvaluation';
import { pointsByState } from './formRows';
import { useLanguage } from './language';
import { StateMark } from './StateMark';

const useStyles = makeStyles({
  verdict: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, flexWrap: 'wrap', margin: 0 },
  label: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  score: {
    fontSize: '52px',
    lineHeight: '56px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.02em',
    color: tokens.colorBrandForeground1,
  },
  scoreOpen: { color: tokens.colorNeutralForeground2 },
  grade: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  of: { fontSize: tokens.fontSizeBase600, color: tokens.colorNeutralForeground3 },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    gap: '2px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    // Its parts stay apart under the system's contrast colours, which take all fills away.
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '3px' },
  scored: { backgroundColor: tokens.colorBrandBackground },
  kept: { backgroundColor: tokens.colorPalettePurpleBorderActive },
  open: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: '2px',
    margin: 0,
    padding: 0,
  },
  entry: {
    display: 'inline-flex',
    gap: '6px',
    alignItems: 'center',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
});

const STATES: readonly ScoreState[] = ['scored', 'kept', 'open'];

/** 总分 large and first, and under it how many points stand by rule, by a person, and wait. */
export function Verdict({ scored }: { readonly scored: ScoredEvaluation }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const { total } = scored;
  const points = pointsByState(scored);
  const shown = STATES.filter((state) => points[state] > 0);
  return (
    <section className={styles.verdict} aria-label={say('taskpane.total')}>
      {total.complete ? (
        <h2 className={styles.line}>
          <span className={styles.label}>{say('taskpane.total')} </span>
          <span className={styles.score}>{formatNumber(total.score)}</span>
          {total.grade !== null && <span className={styles.grade}> · {total.grade}</span>}
        </h2>
      ) : (
        <>
          <p className={styles.line} aria-hidden>
            <span className={mergeClasses(styles.score, styles.scoreOpen)}>{formatNumber(total.score) || '0'}</span>
            <span className={styles.of}>/ {formatNumber(total.scorablePoints)}</span>
          </p>
          <h2 className={mergeClasses(styles.sentence, styles.label)}>{totalSentence(locale, total)}</h2>
        </>
      )}
      <div className={styles.bar} aria-hidden>
        {shown.map((state) => (
          <span key={state} className={mergeClasses(styles.part, styles[state])} style={{ flexGrow: points[state] }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {shown.map((state) => (
          <li key={state} className={styles.entry}>
            <StateMark state={state} />
            {say('taskpane.points', { points: formatNumber(points[state]) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
