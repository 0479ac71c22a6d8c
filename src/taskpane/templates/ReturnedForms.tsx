import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { messageForDifference } from '../../locales/messageFor';
import type { CheckedForm, TemplateCheck } from '../../workflows/checkTemplate';
import { layoutName } from '../../workflows/layoutName';
import { CellLink } from '../CellLink';
import { useLanguage } from '../language';
import { noticeOfApply } from '../noticeOfApply';
import { PlannedWrites } from './PlannedWrites';
import { useTemplateStyles } from './templateStyles';
import type { TemplateViewProps } from './TemplateView';

/** Holds the forms of the workbook against what was issued, one sentence for each difference, and repairs what safely can be. */
export function ReturnedForms({ templates, onTold, onFault }: TemplateViewProps) {
  const styles = useTemplateStyles();
  const { say } = useLanguage();
  const [check, setCheck] = useState<TemplateCheck | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (fault) {
      onFault(fault);
    } finally {
      setBusy(false);
    }
  };
  const repair = ({ repair: plan, record }: TemplateCheck): Promise<void> =>
    run(async () => {
      const outcome = await templates.applyTemplatePlan(plan, record);
      onTold(noticeOfApply(outcome));
      if (outcome.status === 'applied') setCheck(await templates.checkTemplate());
    });
  return (
    <div className={styles.view}>
      <p className={styles.text}>{say('taskpane.template.returnedNote')}</p>
      <div className={styles.actions}>
        <Button
          appearance={check ? 'secondary' : 'primary'}
          icon={<DocumentSearchRegular />}
          disabledFocusable={busy}
          onClick={() => void run(async () => setCheck(await templates.checkTemplate()))}
        >
          {say('taskpane.template.check')}
        </Button>
      </div>
      <div className={styles.view} aria-live="polite">
        {check?.forms.length === 0 && <p className={styles.text}>{say('taskpane.template.notOurs')}</p>}
        {check?.recipient && (
          <p className={styles.text}>
            {say('taskpane.template.recipient', { unit: check.recipient.unit, project: check.recipient.project })}
          </p>
        )}
        {check?.forms.map((form, index) => (
          <Returned key={index} form={form} />
        ))}
      </div>
      {check && check.repair.cells.length + check.repair.skipped.length > 0 && (
        <PlannedWrites plan={check.repair} busy={busy} onWrite={() => void repair(check)} />
      )}
    </div>
  );
}

function Returned({ form: { recognised, differences } }: { readonly form: CheckedForm }) {
  const styles = useTemplateStyles();
  const { locale, say } = useLanguage();
  const { id, version, year } = recognised.form.identity;
  return (
    <section className={styles.card} aria-label={recognised.snapshot.name}>
      <h2 className={styles.title}>{recognised.snapshot.name}</h2>
      <p className={styles.text}>
        {say('taskpane.template.recognised', {
          template: layoutName(id)?.[locale] ?? say('templates.ownLayout'),
          version,
          year,
          by: say(BY[recognised.by]),
        })}
      </p>
      {differences.length === 0 ? (
        <p className={styles.text}>{say('taskpane.template.clean')}</p>
      ) : (
        <ul
          className={styles.list}
          tabIndex={0}
          aria-label={say('taskpane.template.differences', { count: differences.length })}
        >
          {differences.map((difference, index) => (
            <li key={index} className={styles.entry}>
              {messageForDifference(locale, difference)}{' '}
              {difference.cell !== null && <CellLink sheet={difference.sheet} cell={difference.cell} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const BY = { record: 'taskpane.template.byRecord', names: 'form.byNames', labels: 'form.byLabels' } as const;
