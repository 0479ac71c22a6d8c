import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Finding, Severity } from '../checks/finding';
import { messageForFinding } from '../locales/messageFor';
import { useLanguage } from './language';
import { usePlainButton } from './plainButton';
import { useSelectCell } from './selectCell';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    margin: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  mustFix: { color: tokens.colorPaletteRedForeground1 },
  shouldExplain: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '& > li:first-child': { borderTopStyle: 'none' },
  },
  item: { listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  finding: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    width: '100%',
    padding: '8px 12px',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
  },
  clean: { display: 'flex', gap: '6px', alignItems: 'center', padding: '12px', margin: 0 },
});

const SEVERITIES: readonly Severity[] = ['mustFix', 'shouldExplain', 'note'];
const icons = { mustFix: ErrorCircleRegular, shouldExplain: WarningRegular, note: InfoRegular } as const;

/** Everything a reviewer would object to, gravest first; pressing one goes to its cell. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const plainButton = usePlainButton();
  const { locale, say } = useLanguage();
  const select = useSelectCell();
  if (findings.length === 0) {
    return (
      <p className={styles.clean}>
        <CheckmarkCircleRegular className={styles.icon} aria-hidden />
        {say('taskpane.noFindings')}
      </p>
    );
  }
  return SEVERITIES.map((severity) => {
    const Icon = icons[severity];
    const here = findings.filter((finding) => finding.severity === severity);
    if (here.length === 0) return null;
    return (
      <section key={severity}>
        <h3 className={mergeClasses(styles.head, styles[severity])}>
          <Icon className={styles.icon} aria-hidden />
          {say('taskpane.severityCount', { severity: say(`taskpane.severity.${severity}`), count: here.length })}
        </h3>
        <ul className={styles.list}>
          {here.map((finding, index) => (
            <li key={index} className={styles.item}>
              {finding.cell === null ? (
                <span className={mergeClasses(plainButton, styles.finding)}>{messageForFinding(locale, finding)}</span>
              ) : (
                <button
                  type="button"
                  className={mergeClasses(plainButton, styles.finding)}
                  onClick={() => finding.cell !== null && select(finding.sheet, finding.cell)}
                >
                  <span>{messageForFinding(locale, finding)}</span>
                  <span className={styles.cell}>{finding.cell}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
