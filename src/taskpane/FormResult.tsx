import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { messageForHint } from '../locales/messageFor';
import type { ScoredForm } from '../workflows/scoreWorkbook';
import { FindingList } from './FindingList';
import { useLanguage } from './language';
import { RowList } from './RowList';
import { UnreadList } from './UnreadList';
import { TabStrip } from './TabStrip';
import { Verdict } from './Verdict';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '12px 14px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  project: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  policy: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  hints: { margin: 0, paddingLeft: '16px', fontSize: tokens.fontSizeBase200 },
  panel: { paddingTop: '8px' },
});

type ViewName = 'scores' | 'findings';

interface FormResultProps {
  readonly form: ScoredForm;
  readonly accepted: ReadonlySet<string>;
  readonly onAccept: (key: string, accepted: boolean) => void;
  /** What stands between the total and the rows: the plan of what will be written. */
  readonly children: ReactNode;
}

/** One form: its total, then its rows or what a reviewer would object to. */
export function FormResult({ form, accepted, onAccept, children }: FormResultProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const panel = useId();
  const [view, setView] = useState<ViewName>('scores');
  const { evaluation, scored, policy, findings } = form;
  const unread = evaluation.unread.map((each) => ({ sheet: evaluation.sheet, unread: each }));
  return (
    <>
      <div className={styles.card}>
        <p className={styles.project}>
          {[
            evaluation.fields.projectName?.text,
            evaluation.year === null ? null : say('taskpane.year', { year: evaluation.year }),
          ]
            .filter(Boolean)
            .join(' · ') || evaluation.sheet}
        </p>
        <Verdict scored={scored} />
        <p className={styles.policy}>{say('taskpane.policy', { name: policy.name[locale], id: policy.id })}</p>
        {scored.hints.length > 0 && (
          <ul className={styles.hints}>
            {scored.hints.map((hint, index) => (
              <li key={index}>{messageForHint(locale, hint)}</li>
            ))}
          </ul>
        )}
      </div>
      {children}
      <UnreadList unread={unread} />
      <div>
        <TabStrip
          label={say('taskpane.views')}
          views={[
            { name: 'scores', label: say('taskpane.view.scores') },
            { name: 'findings', label: say('taskpane.view.findings', { count: findings.length }) },
          ]}
          chosen={view}
          onChoose={setView}
          panel={panel}
        />
        <div id={panel} role="tabpanel" className={styles.panel} aria-label={say(`taskpane.panel.${view}`)}>
          {view === 'scores' ? (
            <RowList form={form} accepted={accepted} onAccept={onAccept} />
          ) : (
            <FindingList findings={findings} />
          )}
        </div>
      </div>
    </>
  );
}
