import { makeStyles, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { totalSentence } from '../locales/totalSentence';
import { FormResult } from './FormResult';
import { useLanguage } from './language';
import { LiveSwitch } from './LiveSwitch';
import { nothingRead } from './nothingRead';
import type { PaneState } from './paneState';
import type { PaneOutcome, PaneWorkflows } from './paneWorkflows';
import { PlanCard } from './PlanCard';
import { SignatureBar } from './SignatureBar';
import { UnreadList } from './UnreadList';
import type { PaneActions } from './usePane';

const ReadingView = lazy(() => import(/* webpackChunkName: "views" */ './ReadingView'));

const useStyles = makeStyles({ line: { margin: 0 } });

interface FormsProps {
  readonly outcome: PaneOutcome;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly workflows: PaneWorkflows;
}

/** The forms found; one at a time is shown, chosen by its project where there are several. */
export default function Forms({ outcome, state, actions, workflows }: FormsProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const [chosen, setChosen] = useState(0);
  const { forms, problems } = outcome;
  const { choices, busy, view } = state;
  const index = Math.min(chosen, forms.length - 1);
  const form = forms[index];
  /** A sheet with something on it in which no form was recognised; on an empty one there is nothing to point to. */
  const toPoint = problems.find(({ unread }) => unread.why !== 'emptySheet');
  return (
    <>
      <SignatureBar signature={outcome.signature} />
      <UnreadList unread={problems} />
      {forms.length + problems.length === 0 && <p className={styles.line}>{say('taskpane.noForm')}</p>}
      {forms.length > 1 && (
        <Select
          aria-label={say('taskpane.chooseForm', { count: forms.length })}
          value={index}
          onChange={(_, data) => setChosen(Number(data.value))}
        >
          {forms.map(({ evaluation, scored }, position) => (
            <option key={position} value={position}>
              {`${position + 1}. ${evaluation.fields.projectName?.text ?? evaluation.sheet} – ${totalSentence(locale, scored.total)}`}
            </option>
          ))}
        </Select>
      )}
      {form && (
        <FormResult
          key={index}
          form={form}
          accepted={choices.accepted}
          busy={busy !== null}
          view={view}
          checks={choices.checks}
          actions={actions}
          workflows={workflows}
          record={outcome.record}
          overruled={outcome.policyOverruled}
        >
          <PlanCard
            plan={outcome.plan}
            busy={busy !== null}
            deviationColumn={choices.deviationColumn}
            onDeviationColumn={actions.wantDeviationColumn}
            onWrite={actions.write}
          />
        </FormResult>
      )}
      {!form && toPoint && (
        <Suspense fallback={<p>{say('taskpane.loading')}</p>}>
          <p className={styles.line}>{say('taskpane.reading.pointHeaders')}</p>
          <ReadingView evaluation={nothingRead(toPoint.sheet)} record={outcome.record} onKeep={actions.keep} />
        </Suspense>
      )}
      <LiveSwitch live={state.live} outcome={outcome} onLive={actions.wantLive} />
    </>
  );
}
