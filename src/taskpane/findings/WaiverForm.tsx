import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useLanguage } from '../language';
import { ReasonAndName } from '../ReasonAndName';
import { usePersonName } from '../usePersonName';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', gap: '8px' },
});

interface WaiverFormProps {
  readonly onWaive: (reason: string, by: string) => void;
  readonly onCancel: () => void;
}

/** A reviewer's exception: the reason and the name, without which none is granted. */
export function WaiverForm({ onWaive, onCancel }: WaiverFormProps) {
  const styles = useStyles();
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
      <ReasonAndName
        labels={{ reason: say('taskpane.findings.waiverReason'), name: say('taskpane.review.name') }}
        reason={reason}
        name={name}
        onReason={setReason}
        onName={setName}
      />
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
