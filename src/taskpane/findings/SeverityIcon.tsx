import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Severity } from '../../checks/finding';

const useStyles = makeStyles({
  icon: { fontSize: '16px', flexShrink: 0 },
  mustFix: { color: tokens.colorPaletteRedForeground1 },
  shouldExplain: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
});

const icons = { mustFix: ErrorCircleRegular, shouldExplain: WarningRegular, note: InfoRegular } as const;

/** How grave a finding is, in a shape and colour of its own; the word for it stands beside or is spoken. */
export function SeverityIcon({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <Icon className={mergeClasses(styles.icon, styles[severity])} {...spoken} />;
}
