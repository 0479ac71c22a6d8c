import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLanguage } from './language';
import type { Busy } from './paneState';

const useStyles = makeStyles({
  line: { height: '2px' },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Milliseconds after which work counts as long and is shown. */
const LONG = 500;

/** A quiet line that moves while work takes longer than a moment. */
export function BusyLine({ busy }: { readonly busy: Busy | null }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const [isLong, setLong] = useState<Busy | null>(null);
  useEffect(() => {
    if (busy === null) return undefined;
    const timer = setTimeout(() => setLong(busy), LONG);
    return () => {
      clearTimeout(timer);
      setLong(null);
    };
  }, [busy]);
  return (
    <div className={styles.line} role="status">
      {isLong !== null && (
        <>
          <ProgressBar aria-label={say(`taskpane.busy.${isLong}`)} />
          <span className={styles.spoken}>{say(`taskpane.busy.${isLong}`)}</span>
        </>
      )}
    </div>
  );
}
