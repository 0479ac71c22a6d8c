import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { messageForSaying } from '../locales/messageFor';
import type { PolicySaying } from '../policy/describePolicy';
import type { PolicyListing } from '../policy/listPolicies';
import type { PolicyProblem } from '../policy/policyProblem';
import type { WorkbookRecord } from '../record/workbookRecord';
import type { ComparedForm } from '../workflows/compareWorkbook';
import type { DraftSource, PolicyDraft } from '../workflows/policyDraft';
import type { Choice } from '../workflows/keepChoice';
import type { ScoredForm } from '../workflows/scoreWorkbook';
import { useLanguage } from './language';
import { JsonFileButton } from './JsonFileButton';
import type { PaneWorkflows } from './paneWorkflows';
import { PolicyComparisonTable } from './PolicyComparisonTable';
import { PolicyEditor } from './PolicyEditor';
import { PolicyProblems } from './PolicyProblems';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { display: 'flex', flexDirection: 'column', gap: '4px', fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sayings: {
    margin: 0,
    padding: '0 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  saying: {
    padding: '8px 0',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  source: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface PolicyViewProps {
  readonly form: ScoredForm;
  readonly record: WorkbookRecord;
  /** A policy that was chosen and not used, the workbook being bound to another; null when there is none. */
  readonly overruled: string | null;
  readonly workflows: PaneWorkflows;
  readonly onChoose: (policyId: string | null) => void;
  readonly onKeep: (choice: Choice) => void;
  readonly onFault: (fault: unknown) => void;
}

/** The active policy in plain words, the choice of another, what another would change, and one's own. */
export default function PolicyView({ form, record, overruled, workflows, onChoose, onKeep, onFault }: PolicyViewProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const { policy, evaluation } = form;
  const [shelf, setShelf] = useState<readonly PolicyListing[]>([]);
  const [sayings, setSayings] = useState<readonly PolicySaying[]>([]);
  const [compared, setCompared] = useState<readonly ComparedForm[] | null>(null);
  const [draft, setDraft] = useState<PolicyDraft | null>(null);
  const [problems, setProblems] = useState<readonly PolicyProblem[]>([]);

  useEffect(() => {
    workflows.policies(record).then(setShelf, onFault);
    workflows.sayings(policy.id, evaluation.year, record).then(setSayings, onFault);
  }, [workflows, record, policy.id, evaluation.year, onFault]);

  const start = (source: DraftSource): void => {
    workflows.startDraft(source, evaluation.year, record).then((started) => {
      setDraft(started.ok ? started.draft : null);
      setProblems(started.ok ? [] : started.problems);
    }, onFault);
  };
  const chosen = shelf.find(({ id }) => id === (overruled ?? policy.id));
  const others = shelf.filter(({ id }) => id !== policy.id);
  const here = compared?.find(
    (each) => each.evaluation.range === evaluation.range && each.evaluation.sheet === evaluation.sheet,
  );
  return (
    <div className={styles.view}>
      <label className={styles.field}>
        {say('taskpane.policy.choose')}
        <Select value={chosen?.id ?? policy.id} onChange={(_, data) => onChoose(data.value)}>
          {shelf.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </label>
      {overruled !== null && (
        <p className={styles.source}>{say('taskpane.policy.overruled', { bound: policy.id, asked: overruled })}</p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => chosen && onKeep({ kind: 'policy', policyId: chosen.id, version: chosen.version })}
        >
          {say('taskpane.policy.bind')}
        </Button>
        <Button size="small" onClick={() => start({ kind: 'policy', id: policy.id })}>
          {say('taskpane.policy.copy')}
        </Button>
        <JsonFileButton
          label={say('taskpane.policy.import')}
          onText={(text) => start({ kind: 'text', text })}
          onFault={onFault}
        />
      </div>
      <PolicyProblems problems={problems} />
      {draft !== null && (
        <PolicyEditor
          draft={draft}
          onChange={(change) => workflows.changeDraft(draft.file, change, evaluation.year, record)}
          onDraft={setDraft}
          onKeep={onKeep}
          onFault={onFault}
        />
      )}
      <label className={styles.field}>
        {say('taskpane.policy.compare')}
        <Select
          value={here?.comparison.b.policy.id ?? ''}
          onChange={(_, data) => {
            if (data.value === '') setCompared(null);
            else workflows.compare([policy.id, data.value]).then(setCompared, onFault);
          }}
        >
          <option value="">{say('taskpane.policy.noComparison')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </Select>
      </label>
      {here && <PolicyComparisonTable comparison={here.comparison} sheet={evaluation.sheet} />}
      {draft === null && (
        <ul className={styles.sayings} aria-label={say('taskpane.policy.says')}>
          {sayings.map((saying) => (
            <li key={saying.parameter} className={styles.saying}>
              {messageForSaying(locale, saying)}
              <span className={styles.source}>
                {saying.document === null
                  ? say('taskpane.policy.unconfirmed')
                  : say('taskpane.sourceTitle', { title: saying.document.title })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
