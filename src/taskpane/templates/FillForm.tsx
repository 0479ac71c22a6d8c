import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorFillPlan, PointsFillPlan } from '../../workflows/fillTemplate';
import type { TemplateOffers } from '../../workflows/templateOffers';
import { useLanguage } from '../language';
import { noticeOfApply } from '../usePane';
import { IndicatorList } from './IndicatorList';
import { PlannedWrites } from './PlannedWrites';
import { SetChoice, useSets } from './SetChoice';
import { targetWords } from './targetWords';
import { useTemplateStyles } from './templateStyles';
import type { TemplateViewProps } from './TemplateView';

type Shown =
  | { readonly kind: 'indicators'; readonly plan: IndicatorFillPlan }
  | { readonly kind: 'points'; readonly plan: PointsFillPlan };

/** Indicators of the library for the form in front, and its points brought to 100; both are shown before they are written. */
export function FillForm({
  offers,
  templates,
  onTold,
  onFault,
}: TemplateViewProps & { readonly offers: TemplateOffers }) {
  const styles = useTemplateStyles();
  const { say } = useLanguage();
  const sets = useSets(offers.sets, templates, onFault);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const indicators = sets.chosen?.indicators ?? [];
  const isPicked = (index: number): boolean => !left.has(`${sets.key} ${index}`);
  const picked = indicators.filter((_, index) => isPicked(index));

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setShown(null);
    try {
      await work();
    } catch (fault) {
      onFault(fault);
    } finally {
      setBusy(false);
    }
  };
  const write = ({ plan: { plan, record } }: Shown): Promise<void> =>
    run(async () => onTold(noticeOfApply(await templates.applyTemplatePlan(plan, record))));

  return (
    <div className={styles.view}>
      <div className={styles.card}>
        <h2 className={styles.title}>{say('taskpane.template.library')}</h2>
        <SetChoice sets={sets} blank={say('taskpane.template.chooseKind')} />
        {indicators.length > 0 && (
          <IndicatorList
            indicators={indicators}
            picked={new Set(indicators.map((_, index) => index).filter(isPicked))}
            onPick={(index, isNowPicked) => {
              const next = new Set(left);
              if (isNowPicked) next.delete(`${sets.key} ${index}`);
              else next.add(`${sets.key} ${index}`);
              setLeft(next);
            }}
          />
        )}
        <div className={styles.actions}>
          <Button
            disabledFocusable={busy || picked.length === 0}
            onClick={() =>
              void run(async () => setShown({ kind: 'indicators', plan: await templates.planIndicators(picked) }))
            }
          >
            {say('taskpane.template.place', { count: picked.length })}
          </Button>
        </div>
      </div>
      <div className={styles.card}>
        <h2 className={styles.title}>{say('taskpane.template.points')}</h2>
        <p className={styles.text}>{say('taskpane.template.pointsNote')}</p>
        <div className={styles.actions}>
          <Button
            disabledFocusable={busy}
            onClick={() => void run(async () => setShown({ kind: 'points', plan: await templates.planPoints() }))}
          >
            {say('taskpane.template.balance')}
          </Button>
        </div>
      </div>
      {shown && (
        <PlannedWrites plan={shown.plan.plan} busy={busy} onWrite={() => void write(shown)}>
          {shown.kind === 'indicators' && shown.plan.leftOver.length > 0 && (
            <p className={styles.warning}>
              {say('taskpane.template.leftOver', {
                names: shown.plan.leftOver.map((each) => `${each.level3}${targetWords(each)}`).join('；'),
              })}
            </p>
          )}
          {shown.kind === 'points' && (
            <p className={styles.text}>
              {!shown.plan.possible
                ? say('taskpane.template.cannotBalance')
                : shown.plan.now === null
                  ? say('taskpane.template.noPoints')
                  : say('taskpane.template.pointsNow', { now: shown.plan.now })}
            </p>
          )}
        </PlannedWrites>
      )}
    </div>
  );
}
