import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, type ReactNode } from 'react';
import { messageForHint } from '../locales/messageFor';
import type { ScoredForm } from '../workflows/scoreWorkbook';
import { useLanguage } from './language';
import type { PaneChoices, ViewName } from './paneState';
import type { PaneWorkflows } from './paneWorkflows';
import type { WorkbookRecord } from '../record/workbookRecord';
import { RowList } from './RowList';
import type { PaneActions } from './usePane';
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

const FindingsView = lazy(() => import(/* webpackChunkName: "views" */ './findings/FindingsView'));
const PolicyView = lazy(() => import(/* webpackChunkName: "views" */ './PolicyView'));
const ReadingView = lazy(() => import(/* webpackChunkName: "views" */ './ReadingView'));

interface FormResultProps {
  readonly form: ScoredForm;
  readonly accepted: ReadonlySet<string>;
  readonly busy: boolean;
  /** What is shown below the total. */
  readonly view: ViewName;
  readonly checks: PaneChoices['checks'];
  readonly actions: PaneActions;
  readonly workflows: PaneWorkflows;
  readonly record: WorkbookRecord;
  readonly overruled: string | null;
  /** What stands between the total and the rows: the plan of what will be written. */
  readonly children: ReactNode;
}

/** One form: its total, then its rows or what a reviewer would object to. */
export function FormResult(props: FormResultProps) {
  const { form, accepted, busy, view, checks, actions, workflows, record, overruled, children } = props;
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const panel = useId();
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
            { name: 'policy', label: say('taskpane.view.policy') },
            { name: 'reading', label: say('taskpane.view.reading') },
          ]}
          chosen={view}
          onChoose={actions.show}
          panel={panel}
        />
        <div id={panel} role="tabpanel" className={styles.panel} aria-label={say(`taskpane.panel.${view}`)}>
          {view === 'scores' && (
            <RowList form={form} accepted={accepted} onAccept={actions.accept} onKeep={actions.keep} />
          )}
          <Suspense fallback={<p>{say('taskpane.loading')}</p>}>
            {view === 'findings' && (
              <FindingsView form={form} checks={checks} busy={busy} workflows={workflows} actions={actions} />
            )}
            {view === 'policy' && (
              <PolicyView
                form={form}
                record={record}
                overruled={overruled}
                workflows={workflows}
                onChoose={actions.choosePolicy}
                onKeep={actions.keep}
                onFault={actions.failed}
              />
            )}
            {view === 'reading' && <ReadingView evaluation={evaluation} record={record} onKeep={actions.keep} />}
          </Suspense>
        </div>
      </div>
    </>
  );
}
