import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular, CalculatorRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect } from 'react';
import { BusyLine } from './BusyLine';
import { FaultBoundary } from './FaultBoundary';
import { useLanguage } from './language';
import { NoticeBar } from './NoticeBar';
import type { PaneOutcome, PaneWorkflows } from './paneWorkflows';
import { SelectCellContext } from './selectCell';
import type { TemplateWorkflows } from './templates/templateWorkflows';
import { usePane, type PaneHost } from './usePane';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  pane: {
    minHeight: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 12px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  button: { minWidth: 'auto' },
  space: { flexGrow: 1 },
  // In sight wherever the pane is scrolled to: what it tells of may have been asked for at its very end.
  notice: { flexBasis: '100%', maxHeight: '40vh', overflowY: 'auto' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '4px 12px 24px',
    '& *': { scrollMarginTop: '130px' },
  },
  message: { borderRadius: tokens.borderRadiusLarge },
  sentence: { whiteSpace: 'normal' },
});

// What the first sight does not need comes later, so that the pane stands at once.
const loadForms = () => import(/* webpackChunkName: "forms" */ './Forms');
const Forms = lazy(loadForms);
const TemplateView = lazy(() => import(/* webpackChunkName: "templates" */ './templates/TemplateView'));

export interface PaneProps {
  readonly host: PaneHost;
  readonly workflows: PaneWorkflows;
  readonly templates: TemplateWorkflows;
  /** Told after each scoring, so that a page that draws the sheet can show what is planned and what was written. */
  readonly onOutcome?: (outcome: PaneOutcome | null) => void;
}

/** The task pane: the same in Excel and beside the sheet in the browser page. */
export function Pane({ host, workflows, templates, onOutcome }: PaneProps) {
  const styles = useStyles();
  const { locale, choose, say } = useLanguage();
  const { state, actions } = usePane(host, workflows);
  const { outcome, busy, notice, stale, section } = state;
  const inTemplates = section === 'templates';
  useEffect(() => onOutcome?.(outcome), [onOutcome, outcome]);
  useEffect(() => {
    // Fetched while the user looks at the pane. Should it fail, it is tried again, and said, when it is needed.
    loadForms().catch(() => undefined);
  }, []);

  return (
    <SelectCellContext value={actions.select}>
      <main className={styles.pane} aria-label={say('taskpane.name')}>
        <div className={styles.bar}>
          <Button
            className={styles.button}
            appearance={outcome ? 'secondary' : 'primary'}
            icon={<CalculatorRegular />}
            disabledFocusable={busy !== null}
            onClick={actions.score}
          >
            {say('taskpane.score')}
          </Button>
          <Button
            className={styles.button}
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy !== null}
            onClick={actions.undo}
          >
            {say('taskpane.undo')}
          </Button>
          <span className={styles.space} />
          <ToggleButton
            className={styles.button}
            appearance="subtle"
            icon={<DocumentTableRegular />}
            checked={inTemplates}
            onClick={() => actions.open(inTemplates ? 'form' : 'templates')}
          >
            {say('taskpane.template')}
          </ToggleButton>
          <Button
            className={styles.button}
            appearance="subtle"
            lang={locale === 'en' ? 'zh-CN' : 'en'}
            title={locale === 'en' ? '中文' : 'English'}
            onClick={() => choose(locale === 'en' ? 'zh-CN' : 'en')}
          >
            {locale === 'en' ? '中文' : 'EN'}
          </Button>
          {notice && (
            <div className={styles.notice}>
              <NoticeBar notice={notice} onUndo={actions.undo} />
            </div>
          )}
        </div>
        <BusyLine busy={busy} />
        <div className={styles.body}>
          {stale && !inTemplates && (
            <MessageBar intent="info" layout="singleline" className={styles.message}>
              <MessageBarBody className={styles.sentence}>{say('taskpane.stale')}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={actions.score}>
                  {say('taskpane.scoreAgain')}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {inTemplates ? (
            <Suspense fallback={<p>{say('taskpane.loading')}</p>}>
              <TemplateView templates={templates} onTold={actions.told} onFault={actions.failed} />
            </Suspense>
          ) : outcome === null ? (
            <Welcome />
          ) : (
            <FaultBoundary subject={outcome}>
              <Suspense fallback={<p>{say('taskpane.loading')}</p>}>
                <Forms outcome={outcome} state={state} actions={actions} workflows={workflows} />
              </Suspense>
            </FaultBoundary>
          )}
        </div>
      </main>
    </SelectCellContext>
  );
}
