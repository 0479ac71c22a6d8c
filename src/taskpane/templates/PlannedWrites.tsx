import { Button } from '@fluentui/react-components';
import { SaveEditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { WritePlan } from '../../sheet/writePlan';
import { CellLink } from '../CellLink';
import { useLanguage } from '../language';
import { contentText, writeText } from '../writeText';
import { useTemplateStyles } from './templateStyles';

interface PlannedWritesProps {
  readonly plan: WritePlan;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly children?: ReactNode;
}

/** What will be written, cell by cell, before anything is; and what cannot be. */
export function PlannedWrites({ plan, busy, onWrite, children }: PlannedWritesProps) {
  const styles = useTemplateStyles();
  const { locale, say } = useLanguage();
  const blank = say('taskpane.blank');
  return (
    <section className={styles.card} aria-label={say('taskpane.plan')} aria-live="polite">
      <h2 className={styles.title}>
        {plan.cells.length === 0 ? say('taskpane.planEmpty') : say('taskpane.planCount', { count: plan.cells.length })}
      </h2>
      {children}
      {plan.cells.length > 0 && (
        <>
          <ul className={styles.list} tabIndex={0} aria-label={say('taskpane.plan')}>
            {plan.cells.map((write) => (
              <li key={`${write.sheet}!${write.cell}`} className={styles.entry}>
                <span className={styles.write}>
                  <CellLink sheet={write.sheet} cell={write.cell} />
                  <span>
                    {say('taskpane.beforeAfter', {
                      before: contentText(write.before) ?? blank,
                      after: writeText(locale, write) ?? blank,
                    })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button appearance="primary" icon={<SaveEditRegular />} disabledFocusable={busy} onClick={onWrite}>
              {say('taskpane.write')}
            </Button>
          </div>
        </>
      )}
      {plan.skipped.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={say('taskpane.skipped')}>
          {plan.skipped.map((write) => (
            <li key={`${write.sheet}!${write.cell}`} className={styles.entry}>
              <span className={styles.write}>
                <CellLink sheet={write.sheet} cell={write.cell} />
                {say(`taskpane.skipped.${write.reason}`, { after: writeText(locale, write) ?? '' })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
