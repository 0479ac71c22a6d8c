import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
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
  const sentence = ({ sheet, unread: what }: UnreadListProps['unread'][number]): ReactNode => (
    <>
      {messageForUnread(locale, sheet, what)} {what.cell !== null && <CellLink sheet={sheet} cell={what.cell} />}
    </>
  );
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {unread.length === 1 ? (
          sentence(unread[0]!)
        ) : (
          <>
            {say('taskpane.unread', { count: unread.length })}
            <ul className={styles.list}>
              {unread.map((entry, index) => (
                <li key={index}>{sentence(entry)}</li>
              ))}
            </ul>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
