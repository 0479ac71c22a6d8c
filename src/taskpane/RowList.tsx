import { makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../locales/formatNumber';
import type { DecisionChoice } from '../workflows/keepChoice';
import type { ScoredForm } from '../workflows/scoreWorkbook';
import { rowGroups, type RowGroup } from './formRows';
import { useLanguage } from './language';
import { ScoreRow } from './ScoreRow';

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    margin: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  sum: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
  rows: {
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    '& > li:first-child': { borderTopStyle: 'none' },
  },
});

interface RowListProps {
  readonly form: ScoredForm;
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (key: string, accepted: boolean) => void;
  readonly onKeep: (choice: DecisionChoice) => void;
}

/** Every line of the form, grouped by 一级指标, the execution of the budget first. */
export function RowList({ form, accepted, onAccept, onKeep }: RowListProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { sheet } = form.evaluation;
  return rowGroups(form.scored).map((group, index) => (
    <section key={index} className={styles.group}>
      <h3 className={styles.head}>
        <span>{group.level1 ?? say('taskpane.execution')}</span>
        <span className={styles.sum}>{sums(group)}</span>
      </h3>
      <ul className={styles.rows}>
        {group.rows.map((row) => (
          <ScoreRow
            key={row.key}
            sheet={sheet}
            row={row}
            accepted={row.scoreCell !== null && accepted.has(`${sheet}!${row.scoreCell}`)}
            onAccept={onAccept}
            policy={form.policy}
            onKeep={onKeep}
          />
        ))}
      </ul>
    </section>
  ));
}

/** The group's score of its points; the score of rows still open counts as not there, never as 0. */
function sums({ rows }: RowGroup): string {
  const points = rows.reduce((sum, { line }) => sum + (line.points ?? 0), 0);
  const scores = rows.flatMap(({ line }) => (line.final === null ? [] : [line.final]));
  const score = scores.length === 0 ? '—' : formatNumber(scores.reduce((sum, each) => sum + each, 0));
  return `${score} / ${formatNumber(points)}`;
}
