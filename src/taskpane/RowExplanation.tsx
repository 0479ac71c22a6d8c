import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../locales/formatNumber';
import { messageForHint, messageForStep } from '../locales/messageFor';
import type { ExplanationStep } from '../scoring/scoredEvaluation';
import { CellLink } from './CellLink';
import type { FormRow } from './formRows';
import { useLanguage } from './language';

const useStyles = makeStyles({
  box: {
    margin: '0 12px 10px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  full: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '8px', rowGap: '4px' },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  text: { margin: 0, whiteSpace: 'pre-line' },
  steps: { margin: '8px 0 0', paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '6px' },
  arithmetic: { display: 'block', fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
  source: { display: 'block', color: tokens.colorNeutralForeground3 },
  hints: { margin: '8px 0 0', paddingLeft: '18px', color: tokens.colorNeutralForeground2 },
});

/** Why the row's score is what it is: the full texts, each step with its arithmetic and source, and what to look at. */
export function RowExplanation({ sheet, row }: { readonly sheet: string; readonly row: FormRow }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const { line } = row;
  return (
    <div className={styles.box}>
      <dl className={styles.full}>
        <dt className={styles.term}>{say('taskpane.target')}</dt>
        <dd className={styles.text}>{row.target ?? '—'}</dd>
        <dt className={styles.term}>{say('taskpane.actual')}</dt>
        <dd className={styles.text}>{row.actual ?? '—'}</dd>
      </dl>
      <ol className={styles.steps}>
        {line.explanation.map((step, index) => {
          const sentence = messageForStep(locale, step);
          // Most sentences carry their arithmetic already.
          const arithmetic = step.arithmetic !== null && !sentence.includes(step.arithmetic) ? step.arithmetic : null;
          return (
            <li key={index}>
              {sentence} <Cells sheet={sheet} step={step} />
              {arithmetic !== null && (
                <code className={styles.arithmetic}>
                  {arithmetic}
                  {step.result !== null && ` = ${formatNumber(step.result)}`}
                </code>
              )}
              <Source className={styles.source} step={step} />
            </li>
          );
        })}
      </ol>
      {line.hints.length > 0 && (
        <ul className={styles.hints} aria-label={say('taskpane.hints')}>
          {line.hints.map((hint, index) => (
            <li key={index}>{messageForHint(locale, hint)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Cells({ sheet, step }: { readonly sheet: string; readonly step: ExplanationStep }) {
  return step.cells.map((cell) => (
    <span key={cell}>
      <CellLink sheet={sheet} cell={cell} />{' '}
    </span>
  ));
}

/** How a policy marks a document that has no number. */
const WITHOUT_NUMBER = '无文号';

/** The document a step rests on; for one that nobody read at its source none is named. */
function Source({ className, step }: { readonly className: string; readonly step: ExplanationStep }) {
  const { say } = useLanguage();
  const document = step.reference?.document ?? null;
  if (document === null) return null;
  const { number, title } = document;
  return (
    <span className={className}>
      {number === WITHOUT_NUMBER ? say('taskpane.sourceTitle', { title }) : say('taskpane.source', { number, title })}
    </span>
  );
}
