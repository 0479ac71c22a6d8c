import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { CellLink } from './CellLink';
import { describeNotice } from './describeNotice';
import { useLanguage } from './language';
import type { Notice } from './paneState';
import { writtenCells } from './writtenCells';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: '6px', paddingBottom: '6px', borderRadius: tokens.borderRadiusLarge },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', margin: '4px 0 0', padding: 0, listStyleType: 'none' },
});

/** What the pane has to say about what was just done, in one calm sentence, with the cells concerned. */
export function NoticeBar({ notice, onUndo }: { readonly notice: Notice; readonly onUndo: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const { intent, text, cells } = describeNotice(notice, language);
  return (
    <MessageBar
      intent={intent}
      layout={cells.length > 0 ? 'multiline' : 'singleline'}
      className={styles.bar}
      politeness={intent === 'error' ? 'assertive' : 'polite'}
    >
      <MessageBarBody className={styles.body}>
        {text}
        {cells.length > 0 && (
          <ul className={styles.cells}>
            {cells.map(({ sheet, cell }) => (
              <li key={`${sheet}!${cell}`}>
                <CellLink sheet={sheet} cell={cell} />
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      {canBeUndone(notice) && (
        <MessageBarActions>
          <Button size="small" onClick={onUndo}>
            {language.say('taskpane.undo')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** Whether the way back is offered right beside the notice. */
function canBeUndone(notice: Notice): boolean {
  if (notice.kind === 'marked') return notice.marked.marked > 0;
  return notice.kind === 'written' && writtenCells(notice.cells).length > 0;
}
