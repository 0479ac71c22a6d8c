import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, LineHorizontal1Regular, WarningRegular } from '@fluentui/react-icons';
import { formatDeviation } from '../locales/formatDeviation';
import type { Deviation } from '../scoring/scoredEvaluation';
import { useLanguage } from './language';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  unfavourable: { color: tokens.colorPaletteDarkOrangeForeground1 },
  icon: { fontSize: '14px' },
});

/** 偏离度: which way, how far, and a word when it goes the wrong way. */
export function DeviationMark({ deviation }: { readonly deviation: Deviation | null }) {
  const styles = useStyles();
  const { locale, say } = useLanguage();
  const text = formatDeviation(locale, deviation);
  if (deviation === null || text === '') return null;
  const size = deviation.days ?? deviation.ratio ?? deviation.value ?? 0;
  const Icon = size > 0 ? ArrowUpRegular : size < 0 ? ArrowDownRegular : LineHorizontal1Regular;
  const unfavourable = deviation.favourable === false;
  return (
    <span className={mergeClasses(styles.mark, unfavourable && styles.unfavourable)}>
      {unfavourable ? (
        <WarningRegular className={styles.icon} aria-hidden />
      ) : (
        <Icon className={styles.icon} aria-hidden />
      )}
      {say(unfavourable ? 'taskpane.deviationUnfavourable' : 'taskpane.deviation', { deviation: text })}
    </span>
  );
}
