import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useLanguage } from '../language';
import { useTextField } from '../textField';
import { usePersonName } from '../usePersonName';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', gap: '8px' },
});

interface WaiverFormProps {
  readonly onWaive: (reason: string, by: string) => void;
  readonly onCancel: () => void;
}

/** A reviewer's exception: the reason and the name, without which none is granted. */
export function WaiverForm({ onWaive, onCancel }: WaiverFormProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { say } = useLanguage();
  const [name, setName] = usePersonName();
  const [reason, setReason] = useState('');
  const complete = reason.trim() !== '' && name.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete) onWaive(reason.trim(), name.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.field}>
        {say('taskpane.findings.waiverReason')}
        <textarea
          className={textField}
          rows={2}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <label className={styles.field}>
        {say('taskpane.review.name')}
        <input className={textField} required value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={!complete}>
          {say('taskpane.findings.waiverKeep')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say('taskpane.cancel')}
        </Button>
      </div>
    </form>
  );
}
