import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useLanguage } from './language';
import type { PaneOutcome } from './paneWorkflows';
import { isTooLargeForLive, MOST_LIVE_CELLS } from './useLiveScoring';

const useStyles = makeStyles({
  sentence: { margin: '0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface LiveSwitchProps {
  readonly live: boolean;
  readonly outcome: PaneOutcome;
  readonly onLive: (wanted: boolean) => void;
}

/** Whether changes of the workbook are scored by themselves; off until the user turns it on. */
export function LiveSwitch({ live, outcome, onLive }: LiveSwitchProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const isTooLarge = live && isTooLargeForLive(outcome);
  return (
    <div>
      <Switch checked={live} label={say('taskpane.live')} onChange={(_, data) => onLive(data.checked)} />
      <div role="status">
        {isTooLarge && (
          <p className={styles.sentence}>
            {say('taskpane.liveTooLarge', { count: outcome.cellCount, limit: MOST_LIVE_CELLS })}
          </p>
        )}
      </div>
    </div>
  );
}
