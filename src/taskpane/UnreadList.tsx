import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { messageForUnread } from '../locales/messageFor';
import type { Unread } from '../evaluation/unread';
import { CellLink } from './CellLink';
import { useLanguage } from './language';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: '6px', paddingBottom: '6px', borderRadius: tokens.borderRadiusLarge },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  list: { margin: 0, padding: '0 0 0 16px' },
});

interface UnreadListProps {
  readonly unread: readonly { readonly sheet: string; readonly unread: Unread }[];
}

/** What could not be read, each with its reason: never dropped, never taken for 0. */
export function UnreadList({ unread }: UnreadListProps) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  if (unread.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {say('taskpane.unread', { count: unread.length })}
        <ul className={styles.list}>
          {unread.map((entry, index) => (
            <li key={index}>
              {messageForUnread(locale, entry.sheet, entry.unread)}{' '}
              {entry.unread.cell !== null && <CellLink sheet={entry.sheet} cell={entry.unread.cell} />}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
