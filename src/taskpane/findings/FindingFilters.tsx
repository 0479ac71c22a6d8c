import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FindingSelection } from '../../workflows/arrangeFindings';
import type { ScoreOptions } from '../../workflows/scoreWorkbook';
import { useLanguage } from '../language';
import { useTextField } from '../textField';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    marginBottom: tokens.spacingVerticalS,
    '& select': { width: '100%' },
  },
  checks: { gridColumnStart: 'span 2', display: 'flex', gap: '4px', border: 'none', margin: 0, padding: 0 },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200, minWidth: 0 },
  wide: { gridColumnStart: 'span 2' },
});

interface FindingFiltersProps {
  readonly checks: ScoreOptions['checks'];
  readonly onChecks: (checks: ScoreOptions['checks']) => void;
  readonly selection: FindingSelection;
  readonly onSelection: (selection: FindingSelection) => void;
}

/** Whose list to show, in what groups, and which part of it. */
export function FindingFilters({ checks, onChecks, selection, onSelection }: FindingFiltersProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { say } = useLanguage();
  return (
    <div className={styles.filters} role="search" aria-label={say('taskpane.findings.filters')}>
      <div className={styles.checks} role="group" aria-label={say('taskpane.findings.checks')}>
        {(['filling', 'review'] as const).map((list) => (
          <Button
            key={list}
            size="small"
            appearance={checks === list ? 'primary' : 'secondary'}
            aria-pressed={checks === list}
            onClick={() => {
              if (checks !== list) onChecks(list);
            }}
          >
            {say(`taskpane.findings.checks.${list}`)}
          </Button>
        ))}
      </div>
      <label className={styles.field}>
        {say('taskpane.findings.grouping')}
        <Select
          size="small"
          value={selection.grouping}
          onChange={(_, { value }) => onSelection({ ...selection, grouping: value as FindingSelection['grouping'] })}
        >
          <option value="severity">{say('taskpane.findings.bySeverity')}</option>
          <option value="row">{say('taskpane.findings.byRow')}</option>
        </Select>
      </label>
      <label className={styles.field}>
        {say('taskpane.findings.show')}
        <Select
          size="small"
          value={selection.fixable ? 'fixable' : (selection.severity ?? '')}
          onChange={(_, { value }) =>
            onSelection({
              ...selection,
              fixable: value === 'fixable',
              severity: value === '' || value === 'fixable' ? null : (value as FindingSelection['severity']),
            })
          }
        >
          <option value="">{say('taskpane.findings.all')}</option>
          <option value="mustFix">{say('taskpane.severity.mustFix')}</option>
          <option value="shouldExplain">{say('taskpane.severity.shouldExplain')}</option>
          <option value="note">{say('taskpane.severity.note')}</option>
          <option value="fixable">{say('taskpane.findings.fixable')}</option>
        </Select>
      </label>
      <input
        className={`${textField} ${styles.wide}`}
        type="search"
        aria-label={say('taskpane.findings.search')}
        placeholder={say('taskpane.findings.search')}
        value={selection.query}
        onChange={(event) => onSelection({ ...selection, query: event.target.value })}
      />
    </div>
  );
}
