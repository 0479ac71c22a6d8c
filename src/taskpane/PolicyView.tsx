import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { messageForPolicyProblem, messageForSaying } from '../locales/messageFor';
import type { PolicySaying } from '../policy/describePolicy';
import type { PolicyListing } from '../policy/listPolicies';
import type { PolicyProblem } from '../policy/policyProblem';
import type { WorkbookRecord } from '../record/workbookRecord';
import type { ComparedForm } from '../workflows/compareWorkbook';
import type { Choice } from '../workflows/keepChoice';
import type { ScoredForm } from '../workflows/scoreWorkbook';
import { useLanguage } from './language';
import type { PaneWorkflows } from './paneWorkflows';
import { PolicyComparisonTable } from './PolicyComparisonTable';
import { useTextField } from './textField';

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
  problems: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
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
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    workflows.policies(record).then(setShelf, onFault);
    workflows.sayings(policy.id, evaluation.year, record).then(setSayings, onFault);
  }, [workflows, record, policy.id, evaluation.year, onFault]);

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
        <Button
          size="small"
          onClick={() => {
            workflows.copyPolicy(policy.id, evaluation.year, record).then(setDraft, onFault);
          }}
        >
          {say('taskpane.policy.copy')}
        </Button>
      </div>
      {draft !== null && (
        <PolicyDraft draft={draft} onDraft={setDraft} workflows={workflows} onKeep={onKeep} onFault={onFault} />
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
    </div>
  );
}

interface PolicyDraftProps {
  readonly draft: string;
  readonly onDraft: (draft: string | null) => void;
  readonly workflows: PaneWorkflows;
  readonly onKeep: (choice: Choice) => void;
  readonly onFault: (fault: unknown) => void;
}

/** A policy of the finance office's own, as text: checked whole before the workbook takes it. */
function PolicyDraft({ draft, onDraft, workflows, onKeep, onFault }: PolicyDraftProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { locale, say } = useLanguage();
  const [problems, setProblems] = useState<readonly PolicyProblem[]>([]);
  const take = async (): Promise<void> => {
    const checked = await workflows.checkPolicy(draft);
    if (!checked.ok) {
      setProblems(checked.problems);
      return;
    }
    const { id, version } = checked.file;
    onDraft(null);
    onKeep({ kind: 'policy', policyId: id, version, own: checked.file });
  };
  return (
    <div className={styles.field}>
      <label className={styles.field}>
        {say('taskpane.policy.draft')}
        <textarea
          className={textField}
          rows={12}
          spellCheck={false}
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
        />
      </label>
      {problems.length > 0 && (
        <ul className={styles.problems} role="alert">
          {problems.map((problem, index) => (
            <li key={index}>{messageForPolicyProblem(locale, problem)}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void take().catch(onFault)}>
          {say('taskpane.policy.take')}
        </Button>
        <Button size="small" onClick={() => onDraft(null)}>
          {say('taskpane.cancel')}
        </Button>
      </div>
    </div>
  );
}
