import type { TemplateIndicator } from '../../templates/definition/templateIndicator';
import { useLanguage } from '../language';
import { targetWords } from './targetWords';
import { useTemplateStyles } from './templateStyles';

interface IndicatorListProps {
  readonly indicators: readonly TemplateIndicator[];
  /** Which of them are picked, by place; absent where there is nothing to pick. */
  readonly picked?: ReadonlySet<number>;
  readonly onPick?: (index: number, picked: boolean) => void;
}

/** Indicators with their targets and points. */
export function IndicatorList({ indicators, picked, onPick }: IndicatorListProps) {
  const styles = useTemplateStyles();
  const { say } = useLanguage();
  const pick = (index: number) =>
    picked &&
    onPick && (
      <input
        type="checkbox"
        className={styles.check}
        checked={picked.has(index)}
        onChange={(event) => onPick(index, event.target.checked)}
      />
    );
  return (
    <ul
      className={styles.list}
      tabIndex={0}
      aria-label={say('taskpane.template.indicators', { count: indicators.length })}
    >
      {indicators.map((indicator, index) => (
        <li key={index} className={styles.entry}>
          <label className={styles.indicator}>
            {pick(index) ?? <span />}
            <span>
              {indicator.level3} {targetWords(indicator)}
              <span className={styles.group}>{`${indicator.level1} · ${indicator.level2}`}</span>
            </span>
            <span className={styles.points}>
              {indicator.points !== null && say('taskpane.points', { points: indicator.points })}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
