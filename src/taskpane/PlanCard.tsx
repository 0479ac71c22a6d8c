import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, SaveEditRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { CellWrite, SkippedWrite, WritePlan, WritePurpose } from '../sheet/writePlan';
import { CellLink } from './CellLink';
import { useLanguage } from './language';
import { contentText, writeText } from './writeText';
import { writtenCells } from './writtenCells';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  full: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, maxHeight: '240px', overflowY: 'auto', fontSize: tokens.fontSizeBase200 },
  entry: {
    display: 'grid',
    gridTemplateColumns: '56px 1fr auto',
    gap: '8px',
    padding: '3px 0',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  subtitle: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  skipped: { display: 'grid', gridTemplateColumns: '56px 1fr', gap: '8px', padding: '3px 0', listStyleType: 'none' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

interface PlanCardProps {
  readonly plan: WritePlan;
  readonly busy: boolean;
  readonly deviationColumn: boolean;
  readonly onDeviationColumn: (wanted: boolean) => void;
  readonly onWrite: () => void;
}

/** What will be written, cell by cell, before anything is; and what was left alone, with the reason. */
export function PlanCard({ plan, busy, deviationColumn, onDeviationColumn, onWrite }: PlanCardProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const list = useId();
  const cells = writtenCells(plan.cells);
  const locked = plan.skipped.filter(({ reason }) => reason === 'locked').length;
  return (
    <section className={mergeClasses(styles.card, cells.length > 0 && styles.full)} aria-label={say('taskpane.plan')}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {cells.length > 0
            ? say('taskpane.planCount', { count: cells.length })
            : say(locked > 0 ? 'taskpane.planLocked' : 'taskpane.planEmpty')}
        </h2>
        {cells.length > 0 && (
          <Button appearance="primary" icon={<SaveEditRegular />} disabledFocusable={busy} onClick={onWrite}>
            {say('taskpane.write')}
          </Button>
        )}
      </div>
      {cells.length > 0 && (
        <p className={styles.counts}>
          {purposeCounts(cells)
            .map(([purpose, count]) =>
              say('taskpane.purposeCount', { purpose: say(`taskpane.purpose.${purpose}`), count }),
            )
            .join(' · ')}
        </p>
      )}
      {locked > 0 && <p className={styles.counts}>{say('taskpane.lockedCount', { count: locked })}</p>}
      <div className={styles.foot}>
        <Switch
          checked={deviationColumn}
          label={say('taskpane.deviationColumn')}
          onChange={(_, data) => onDeviationColumn(data.checked)}
        />
        {cells.length + plan.skipped.length > 0 && (
          <Button
            appearance="transparent"
            size="small"
            iconPosition="after"
            icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {say('taskpane.planDetails')}
          </Button>
        )}
      </div>
      <div id={list} hidden={!open}>
        {open && (
          <>
            <ul className={styles.list} tabIndex={0} aria-label={say('taskpane.plan')}>
              {cells.map((write) => (
                <PlannedWrite key={`${write.sheet}!${write.cell}`} write={write} />
              ))}
            </ul>
            <SkippedWrites skipped={plan.skipped} />
          </>
        )}
      </div>
    </section>
  );
}

function PlannedWrite({ write }: { readonly write: CellWrite }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  return (
    <li className={styles.entry}>
      <CellLink sheet={write.sheet} cell={write.cell} />
      <span>{say(`taskpane.purpose.${write.purpose}`)}</span>
      <span>
        {say('taskpane.beforeAfter', {
          before: contentText(write.before) ?? say('taskpane.blank'),
          after: writeText(locale, write) ?? say('taskpane.blank'),
        })}
      </span>
    </li>
  );
}

function SkippedWrites({ skipped }: { readonly skipped: readonly SkippedWrite[] }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  if (skipped.length === 0) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{say('taskpane.skipped')}</h3>
      <ul className={styles.list} tabIndex={0} aria-label={say('taskpane.skipped')}>
        {skipped.map((write) => (
          <li key={`${write.sheet}!${write.cell}`} className={styles.skipped}>
            <CellLink sheet={write.sheet} cell={write.cell} />
            {say(`taskpane.skipped.${write.reason}`, { after: writeText(locale, write) ?? '' })}
          </li>
        ))}
      </ul>
    </>
  );
}

function purposeCounts(cells: readonly CellWrite[]): readonly (readonly [WritePurpose, number])[] {
  const counts = new Map<WritePurpose, number>();
  for (const { purpose } of cells) counts.set(purpose, (counts.get(purpose) ?? 0) + 1);
  return [...counts];
}
