import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageKey } from '../../locales/message';
import type { IndicatorFillPlan, PointsFillPlan } from '../../workflows/fillTemplate';
import type { TemplateOffers } from '../../workflows/templateOffers';
import { useLanguage } from '../language';
import { noticeOfApply } from '../noticeOfApply';
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
      {shown?.kind === 'indicators' && (
        <PlannedWrites plan={shown.plan.plan} busy={busy} onWrite={() => void write(shown)}>
          {shown.plan.leftOver.length > 0 && (
            <p className={styles.warning}>
              {say('taskpane.template.leftOver', {
                names: shown.plan.leftOver.map((each) => `${each.level3}${targetWords(each)}`).join('；'),
              })}
            </p>
          )}
        </PlannedWrites>
      )}
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
      {shown?.kind === 'points' && (
        <PlannedWrites plan={shown.plan.plan} busy={busy} onWrite={() => void write(shown)}>
          <p className={styles.text}>{say(pointsKey(shown.plan), { now: shown.plan.now ?? '' })}</p>
        </PlannedWrites>
      )}
    </div>
  );
}

function pointsKey({ possible, now }: PointsFillPlan): MessageKey {
  if (!possible) return 'taskpane.template.cannotBalance';
  return now === null ? 'taskpane.template.noPoints' : 'taskpane.template.pointsNow';
}
