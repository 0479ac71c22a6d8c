import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, CheckmarkCircleRegular, SaveEditRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Finding, Severity } from '../../checks/finding';
import type { FindingGroup } from '../../checks/findings/groupFindings';
import { messageForFinding } from '../../locales/messageFor';
import { arrangeFindings, type FindingSelection } from '../../workflows/arrangeFindings';
import type { ReviewRule } from '../../workflows/reviewRules';
import type { ScoredForm, ScoreOptions } from '../../workflows/scoreWorkbook';
import { useLanguage, type Language } from '../language';
import { MarkBar } from '../MarkBar';
import type { PaneWorkflows } from '../paneWorkflows';
import { useSelectCell } from '../selectCell';
import type { PaneActions } from '../usePane';
import { FindingEntry } from './FindingEntry';
import { FindingFilters } from './FindingFilters';
import { findingKey } from './findingKey';
import { PastFindings } from './PastFindings';
import { ReviewDesk } from './ReviewDesk';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
  counts: { flexGrow: 1, margin: 0 },
  keys: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  head: {
    margin: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '& > li:first-child': { borderTopStyle: 'none' },
  },
  clean: { display: 'flex', gap: '6px', alignItems: 'center', padding: '12px', margin: 0 },
  icon: { fontSize: '16px', flexShrink: 0 },
  fixes: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

const SEVERITIES: readonly Severity[] = ['mustFix', 'shouldExplain', 'note'];

interface FindingsViewProps {
  readonly form: ScoredForm;
  readonly checks: ScoreOptions['checks'];
  readonly busy: boolean;
  readonly workflows: PaneWorkflows;
  readonly actions: PaneActions;
}

/** Everything that would be sent back, at once: grouped, filtered, walked through by keyboard, mended where it is safe. */
export default function FindingsView({ form, checks, busy, workflows, actions }: FindingsViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { locale, say } = language;
  const select = useSelectCell();
  const list = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<FindingSelection>({
    severity: null,
    fixable: false,
    query: '',
    grouping: 'severity',
  });
  const [current, setCurrent] = useState<string | null>(null);
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const rules = useRules(workflows, actions);
  const { findings, review } = form;
  const groups = useMemo(
    () => arrangeFindings(findings, selection, (finding) => messageForFinding(locale, finding)),
    [findings, selection, locale],
  );
  const shown = groups.flatMap((group) => group.findings);
  const ages = agesOf(form);
  const fixes = findings.filter((finding) => finding.fix !== null && accepted.has(findingKey(finding)));
  const at = Math.max(
    0,
    shown.findIndex((finding) => findingKey(finding) === current),
  );

  const focusOn = (index: number): Finding | undefined => {
    const finding = shown[Math.min(Math.max(index, 0), shown.length - 1)];
    if (!finding) return undefined;
    setCurrent(findingKey(finding));
    list.current?.querySelectorAll<HTMLElement>('[data-finding]')[shown.indexOf(finding)]?.focus();
    return finding;
  };
  const goTo = (finding: Finding | undefined): void => {
    if (finding?.cell != null) select(finding.sheet, finding.cell);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.finding === undefined) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusOn(to);
  };
  const acceptFix = (finding: Finding, isAccepted: boolean): void => {
    const next = new Set(accepted);
    if (isAccepted) next.add(findingKey(finding));
    else next.delete(findingKey(finding));
    setAccepted(next);
  };

  return (
    <>
      <FindingFilters
        checks={checks}
        onChecks={actions.chooseChecks}
        selection={selection}
        onSelection={setSelection}
      />
      <MarkBar busy={busy} onMark={actions.mark} onClear={actions.clear} />
      <div className={styles.bar}>
        <p className={styles.counts} role="status">
          {summary(findings, shown.length, language)}
        </p>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={say('taskpane.findings.previous')}
          title={say('taskpane.findings.previous')}
          disabledFocusable={shown.length === 0}
          onClick={() => goTo(focusOn(current === null ? shown.length - 1 : at - 1))}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={say('taskpane.findings.next')}
          title={say('taskpane.findings.next')}
          disabledFocusable={shown.length === 0}
          onClick={() => goTo(focusOn(current === null ? 0 : at + 1))}
        />
      </div>
      {shown.length > 0 && <p className={styles.keys}>{say('taskpane.findings.keys')}</p>}
      {findings.length === 0 && (
        <p className={styles.clean}>
          <CheckmarkCircleRegular className={styles.icon} aria-hidden />
          {say('taskpane.noFindings')}
        </p>
      )}
      <div ref={list} onKeyDown={onKeyDown}>
        {groups.map((group) => (
          <section key={`${group.sheet ?? ''} ${group.key}`}>
            <h3 className={styles.head}>{headOf(group, selection.grouping, language)}</h3>
            <ul className={styles.list}>
              {group.findings.map((finding) => {
                const key = findingKey(finding);
                const isCurrent = current === null ? finding === shown[0] : key === current;
                return (
                  <FindingEntry
                    key={key}
                    finding={finding}
                    age={ages.get(finding) ?? null}
                    rule={rules.get(finding.code)}
                    current={isCurrent}
                    onOpen={() => {
                      setCurrent(key);
                      goTo(finding);
                    }}
                    fixAccepted={accepted.has(key)}
                    onAcceptFix={(isAccepted) => acceptFix(finding, isAccepted)}
                    {...(checks === 'review' && {
                      onWaive: (reason: string, by: string) => actions.keep({ kind: 'waiver', finding, reason, by }),
                    })}
                  />
                );
              })}
            </ul>
          </section>
        ))}
      </div>
      {fixes.length > 0 && (
        <div className={styles.fixes} role="group" aria-label={say('taskpane.findings.fixes')}>
          <span>{say('taskpane.findings.fixCount', { count: fixes.length })}</span>
          <Button
            size="small"
            appearance="primary"
            icon={<SaveEditRegular />}
            disabledFocusable={busy}
            onClick={() => actions.fix(fixes)}
          >
            {say('taskpane.write')}
          </Button>
        </div>
      )}
      <PastFindings
        review={review}
        onWithdraw={(waiver) => actions.keep({ kind: 'waiverWithdrawn', finding: waiver, by: waiver.by })}
      />
      {checks === 'review' && <ReviewDesk busy={busy} since={review.since} actions={actions} />}
    </>
  );
}

/** The rules behind the checks, by code; empty until they are told. */
function useRules({ rules }: PaneWorkflows, { failed }: PaneActions): ReadonlyMap<string, ReviewRule> {
  const [known, setKnown] = useState<ReadonlyMap<string, ReviewRule>>(new Map());
  useEffect(() => {
    rules().then((all) => setKnown(new Map(all.map((rule) => [rule.code, rule]))), failed);
  }, [rules, failed]);
  return known;
}

/** What became of each finding since the review kept in the workbook. */
function agesOf({ review: { since } }: ScoredForm): ReadonlyMap<Finding, 'unchanged' | 'updated' | 'new'> {
  if (since === null) return new Map();
  return new Map([
    ...since.new.map((finding) => [finding, 'new'] as const),
    ...since.stillOpen.map(({ now, changed }) => [now, changed ? 'updated' : 'unchanged'] as const),
  ]);
}

function headOf({ key, findings }: FindingGroup, grouping: FindingSelection['grouping'], { say }: Language): string {
  if (grouping === 'severity') {
    return say('taskpane.severityCount', {
      severity: say(`taskpane.severity.${key as Severity}`),
      count: findings.length,
    });
  }
  const name = findings.find(({ indicator }) => indicator !== null)?.indicator ?? '';
  return key === ''
    ? say('taskpane.findings.wholeForm', { count: findings.length })
    : say('taskpane.findings.row', { row: key, name, count: findings.length });
}

function summary(findings: readonly Finding[], shown: number, { say }: Language): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const parts = counts.map(({ severity, count }) =>
    say('taskpane.severityCount', { severity: say(`taskpane.severity.${severity}`), count }),
  );
  const all = parts.join(' · ');
  return shown === findings.length ? all : `${all}${say('taskpane.findings.shown', { count: shown })}`;
}
