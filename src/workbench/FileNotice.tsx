import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { messageForProblem, messageForWarning } from '../locales/messageFor';
import { useLanguage } from '../taskpane/language';
import { problemIn } from '../taskpane/paneFault';
import type { OpenFileActions, OpenFileState } from './useOpenFile';

const useStyles = makeStyles({
  notices: { flexShrink: 0 },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

interface FileNoticeProps {
  readonly state: OpenFileState;
  readonly actions: OpenFileActions;
  readonly onSave: () => void;
}

/** What the page has to say about files: one that could not be opened, one that waits, one to be careful with. */
export function FileNotice({ state, actions, onSave }: FileNoticeProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const { book, fault, waiting } = state;
  return (
    <div className={styles.notices}>
      {waiting !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {say('workbench.unsaved', { file: book?.fileName ?? '', next: waiting.name })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onSave}>
              {say('workbench.save')}
            </Button>
            <Button size="small" onClick={actions.openWaiting}>
              {say('workbench.openWithoutSaving')}
            </Button>
            <Button size="small" onClick={actions.keepOpen}>
              {say('workbench.keepOpen')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {fault !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody className={styles.body}>
            {messageForProblem(locale, problemIn(fault, book?.fileName ?? say('taskpane.thisWorkbook')))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={say('workbench.dismiss')}
                icon={<DismissRegular />}
                onClick={actions.dismiss}
              />
            }
          />
        </MessageBar>
      )}
      {book?.warnings.map((warning) => (
        <MessageBar key={warning.code} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{messageForWarning(locale, warning)}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
