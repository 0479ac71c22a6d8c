import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { CellValue } from '../sheet/sheetSnapshot';
import { localDay } from '../workflows/localTime';
import type { Verification } from '../workflows/verifySignOff';
import { CellLink } from './CellLink';
import { useLanguage } from './language';
import { contentText } from './writeText';

const useStyles = makeStyles({
  bar: { alignItems: 'start', paddingTop: '6px', paddingBottom: '6px', borderRadius: tokens.borderRadiusLarge },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  cells: { margin: '4px 0 0', padding: '0 0 0 16px', maxHeight: '160px', overflowY: 'auto' },
});

/** Whether what was signed still stands: unchanged since, or the cells that changed, each to go to. */
export function SignatureBar({ signature }: { readonly signature: Verification }) {
  const styles = useStyles();
  const { say } = useLanguage();
  if (signature.status === 'unsigned') return null;
  const { by, at } = signature.entry;
  const who = { name: by || '—', date: localDay(at) };
  const shown = (value: CellValue): string => contentText({ value }) ?? '';
  return (
    <MessageBar
      intent={signature.status === 'unchanged' ? 'success' : 'warning'}
      layout={signature.status === 'changed' ? 'multiline' : 'singleline'}
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        {signature.status === 'changed' ? (
          <>
            {say('taskpane.signature.changed', { ...who, count: signature.cells.length })}
            <ul className={styles.cells} tabIndex={0} aria-label={say('taskpane.signature.changedCells')}>
              {signature.cells.map(({ sheet, cell, signed, now }) => (
                <li key={`${sheet}!${cell}`}>
                  <CellLink sheet={sheet} cell={cell} />{' '}
                  {say('taskpane.signature.cell', { signed: shown(signed), now: shown(now) })}
                </li>
              ))}
              {signature.missingSheets.map((sheet) => (
                <li key={sheet}>{say('taskpane.signature.sheetGone', { sheet })}</li>
              ))}
            </ul>
          </>
        ) : (
          say(`taskpane.signature.${signature.status}`, who)
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
