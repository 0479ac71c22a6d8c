import { makeStyles } from '@fluentui/react-components';
import { useTextField } from './textField';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '3px' },
});

/** Most characters of a person's name. */
const LONGEST_NAME = 40;

interface ReasonAndNameProps {
  /** What is asked for, in words. */
  readonly labels: { readonly reason: string; readonly name: string };
  readonly reason: string;
  readonly name: string;
  readonly onReason: (reason: string) => void;
  readonly onName: (name: string) => void;
}

/** Why a person decides something, and who: both are needed. */
export function ReasonAndName({ labels, reason, name, onReason, onName }: ReasonAndNameProps) {
  const styles = useStyles();
  const textField = useTextField();
  return (
    <>
      <label className={styles.field}>
        {labels.reason}
        <textarea
          className={textField}
          rows={2}
          required
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      </label>
      <label className={styles.field}>
        {labels.name}
        <input
          className={textField}
          autoComplete="off"
          required
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
      </label>
    </>
  );
}
