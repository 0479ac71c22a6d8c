import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../checks/finding';
import { formatNumber } from '../../locales/formatNumber';
import { messageForFinding } from '../../locales/messageFor';
import type { ReviewRule } from '../../workflows/reviewRules';
import { CellLink } from '../CellLink';
import { useLanguage } from '../language';
import { usePlainButton } from '../plainButton';
import { contentText } from '../writeText';
import { SeverityIcon } from './SeverityIcon';
import { WaiverForm } from './WaiverForm';

const useStyles = makeStyles({
  item: { listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  main: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: '8px',
    width: '100%',
    padding: '8px 12px',
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  name: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
  },
  age: {
    marginRight: '6px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  fix: { padding: '0 28px 6px', fontSize: tokens.fontSizeBase200 },
  details: { padding: '0 12px 10px 36px', fontSize: tokens.fontSizeBase200 },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '10px', rowGap: '3px' },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '0 8px' },
  rule: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
  actions: { marginTop: '6px' },
});

interface FindingEntryProps {
  readonly finding: Finding;
  /** What became of it since the review kept in the workbook; null where there is none. */
  readonly age: 'unchanged' | 'updated' | 'new' | null;
  readonly rule: ReviewRule | undefined;
  /** Whether it is the one the arrow keys stand on, whose details are shown. */
  readonly current: boolean;
  readonly onOpen: () => void;
  readonly fixAccepted: boolean;
  readonly onAcceptFix: (accepted: boolean) => void;
  /** Lets the finding stand; absent where no reviewer is at work. */
  readonly onWaive?: (reason: string, by: string) => void;
}

/** One finding: what is wrong and what to do, its cell, and on demand what was found and expected, by which rule. */
export function FindingEntry(props: FindingEntryProps) {
  const { finding, age, rule, current, onOpen, fixAccepted, onAcceptFix, onWaive } = props;
  const styles = useStyles();
  const plainButton = usePlainButton();
  const details = useId();
  const { locale, say } = useLanguage();
  const [waiving, setWaiving] = useState(false);
  return (
    <li className={mergeClasses(styles.item, current && styles.open)}>
      <button
        type="button"
        data-finding=""
        tabIndex={current ? 0 : -1}
        aria-expanded={current}
        aria-controls={details}
        className={mergeClasses(plainButton, styles.main)}
        onClick={onOpen}
      >
        <SeverityIcon severity={finding.severity} label={say(`taskpane.severity.${finding.severity}`)} />
        <span>
          {finding.indicator !== null && <span className={styles.name}>{finding.indicator}</span>}
          {age !== null && <span className={styles.age}>{say(`taskpane.findings.age.${age}`)}</span>}
          {messageForFinding(locale, finding)}
        </span>
        <span className={styles.cell}>{finding.cell}</span>
      </button>
      {finding.fix !== null && (
        <div className={styles.fix}>
          <Checkbox
            checked={fixAccepted}
            label={say('taskpane.findings.fix', {
              cell: finding.fix.cell,
              before: contentText(finding.fix.before) ?? say('taskpane.blank'),
              after: contentText(finding.fix.after) ?? say('taskpane.blank'),
            })}
            onChange={(_, { checked }) => onAcceptFix(checked === true)}
          />
        </div>
      )}
      <div id={details} className={styles.details} hidden={!current}>
        {current && (
          <>
            <FindingFacts finding={finding} />
            {rule && <RuleText rule={rule} />}
            {onWaive && (
              <div className={styles.actions}>
                {waiving ? (
                  <WaiverForm onWaive={onWaive} onCancel={() => setWaiving(false)} />
                ) : (
                  <Button size="small" onClick={() => setWaiving(true)}>
                    {say('taskpane.findings.waive')}
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** Where, what was found, what was expected, and by how much they differ. */
function FindingFacts({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { sheet, cells, found, expected, difference } = finding;
  const facts = [
    ['found', found],
    ['expected', expected],
    ['difference', difference === null ? null : formatNumber(difference)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {cells.length > 0 && (
        <>
          <dt className={styles.term}>{say('taskpane.findings.cells')}</dt>
          <dd className={mergeClasses(styles.value, styles.cells)}>
            {cells.map((cell) => (
              <CellLink key={cell} sheet={sheet} cell={cell} />
            ))}
          </dd>
        </>
      )}
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name} style={{ display: 'contents' }}>
              <dt className={styles.term}>{say(`taskpane.findings.${name}`)}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** How a rule's source is marked that has no number. */
const WITHOUT_NUMBER = '无文号';

function RuleText({ rule: { sentence, document } }: { readonly rule: ReviewRule }) {
  const styles = useStyles();
  const { say } = useLanguage();
  return (
    <p className={styles.rule}>
      {say('taskpane.findings.rule', { sentence })}
      {document !== null &&
        ` ${
          document.number === null || document.number === WITHOUT_NUMBER
            ? say('taskpane.sourceTitle', { title: document.title })
            : say('taskpane.source', { number: document.number, title: document.title })
        }`}
    </p>
  );
}
