import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ShieldCheckmarkRegular } from '@fluentui/react-icons';
import type { Waiver } from '../../checks/findings/waiver';
import { messageForFinding } from '../../locales/messageFor';
import { hasMessage } from '../../locales/message';
import type { KeptFinding } from '../../record/recordEntry';
import type { FormReview } from '../../workflows/formReview';
import { localDay } from '../../workflows/localTime';
import { CellLink } from '../CellLink';
import { useLanguage, type Language } from '../language';

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
  list: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    padding: '8px 12px',
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PastFindingsProps {
  readonly review: FormReview;
  readonly onWithdraw: (waiver: Waiver) => void;
}

/** What need not be answered any more: fixed since the last review, or let stand by a reviewer, with the reason. */
export function PastFindings({ review, onWithdraw }: PastFindingsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { locale, say } = language;
  const { waived, lapsed, since } = review;
  const fixed = since?.fixed ?? [];
  return (
    <>
      {fixed.length > 0 && (
        <section>
          <h3 className={styles.head}>
            <CheckmarkCircleRegular className={styles.icon} aria-hidden />
            {say('taskpane.findings.fixedCount', { count: fixed.length })}
          </h3>
          <ul className={styles.list}>
            {fixed.map((finding, index) => (
              <li key={index} className={styles.item}>
                {titleOf(finding, language)} <Place finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {waived.length + lapsed.length > 0 && (
        <section>
          <h3 className={styles.head}>
            <ShieldCheckmarkRegular className={styles.icon} aria-hidden />
            {say('taskpane.findings.waivedCount', { count: waived.length + lapsed.length })}
          </h3>
          <ul className={styles.list}>
            {waived.map(({ finding, waiver }, index) => (
              <li key={index} className={styles.item}>
                {messageForFinding(locale, finding)} <Place finding={finding} />
                <WaiverReason waiver={waiver} onWithdraw={onWithdraw} />
              </li>
            ))}
            {lapsed.map((waiver, index) => (
              <li key={`lapsed ${index}`} className={styles.item}>
                {say('taskpane.findings.lapsed', { title: titleOf(waiver, language) })} <Place finding={waiver} />
                <WaiverReason waiver={waiver} onWithdraw={onWithdraw} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function WaiverReason({ waiver, onWithdraw }: { readonly waiver: Waiver; readonly onWithdraw: (w: Waiver) => void }) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <>
      <span className={styles.reason}>
        {say('taskpane.findings.waiver', { name: waiver.by, date: localDay(waiver.at), reason: waiver.reason })}
      </span>
      <Button size="small" appearance="transparent" onClick={() => onWithdraw(waiver)}>
        {say('taskpane.findings.withdraw')}
      </Button>
    </>
  );
}

function Place({ finding: { sheet, cell } }: { readonly finding: Pick<KeptFinding, 'sheet' | 'cell'> }) {
  return cell === null ? null : <CellLink sheet={sheet} cell={cell} />;
}

/** The short title of a check; what a record names that no check is called stays as it is. */
function titleOf({ code }: Pick<KeptFinding, 'code'>, { say }: Language): string {
  const key = `checks.${code}.title`;
  return hasMessage(key) ? say(key) : code;
}
