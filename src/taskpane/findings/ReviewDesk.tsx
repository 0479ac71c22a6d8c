import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular, SignatureRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SinceLastReview } from '../../workflows/formReview';
import { localDay } from '../../workflows/localTime';
import { useLanguage } from '../language';
import { useTextField } from '../textField';
import type { PaneActions } from '../usePane';
import { usePersonName } from '../usePersonName';

const useStyles = makeStyles({
  desk: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ReviewDeskProps {
  readonly busy: boolean;
  readonly since: SinceLastReview | null;
  readonly actions: PaneActions;
}

/** What a reviewer leaves in the workbook: the review itself, a sheet to print, columns to fill in, and the signature. */
export function ReviewDesk({ busy, since, actions }: ReviewDeskProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { say } = useLanguage();
  const [name, setName] = usePersonName();
  const [sheet, setSheet] = useState(true);
  const [columns, setColumns] = useState(false);
  const isNamed = name.trim() !== '';
  return (
    <section className={styles.desk} aria-label={say('taskpane.review.title')}>
      <h2 className={styles.title}>{say('taskpane.review.title')}</h2>
      <p className={styles.said}>
        {since === null
          ? say('taskpane.review.none')
          : say('taskpane.review.since', {
              name: since.by || '—',
              date: localDay(since.at),
              fixed: since.fixed.length,
              open: since.stillOpen.length,
              new: since.new.length,
            })}
      </p>
      <label className={styles.field}>
        {say('taskpane.review.name')}
        <input className={textField} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <div>
        <Checkbox
          checked={sheet}
          label={say('taskpane.review.sheet')}
          onChange={(_, data) => setSheet(data.checked === true)}
        />
        <Checkbox
          checked={columns}
          label={say('taskpane.review.columns')}
          onChange={(_, data) => setColumns(data.checked === true)}
        />
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          icon={<ClipboardTaskRegular />}
          disabledFocusable={busy || !isNamed}
          onClick={() => isNamed && actions.keepReview({ sheet, columns }, name.trim())}
        >
          {say('taskpane.review.keep')}
        </Button>
        <Button
          size="small"
          icon={<SignatureRegular />}
          disabledFocusable={busy || !isNamed}
          onClick={() => isNamed && actions.sign(name.trim())}
        >
          {say('taskpane.review.sign')}
        </Button>
        {actions.comment && (
          <>
            <Button size="small" disabledFocusable={busy} onClick={() => actions.comment?.(true)}>
              {say('taskpane.review.comment')}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={() => actions.comment?.(false)}>
              {say('taskpane.review.uncomment')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
