import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowRightRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  EditRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { lazy, Suspense, useId, useState } from 'react';
import { formatNumber } from '../locales/formatNumber';
import type { Policy } from '../policy/policy';
import type { DecisionChoice } from '../workflows/keepChoice';
import { DeviationMark } from './DeviationMark';
import type { FormRow } from './formRows';
import { useLanguage } from './language';
import { RowExplanation } from './RowExplanation';
import { usePlainButton } from './plainButton';
import { useSelectCell } from './selectCell';
import { StateMark } from './StateMark';

const DecisionForm = lazy(() => import(/* webpackChunkName: "views" */ './DecisionForm'));

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  main: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '2px',
    padding: '8px 12px 2px',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  score: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  points: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  values: {
    gridColumnStart: 'span 2',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
  arrow: { fontSize: '12px', verticalAlign: '-1px', margin: '0 4px' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', alignItems: 'center', padding: '0 12px 4px' },
  deduction: {
    display: 'flex',
    gap: '4px',
    alignItems: 'flex-start',
    margin: 0,
    padding: '0 12px 6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPalettePurpleForeground2,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  more: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    marginLeft: 'auto',
    minHeight: '24px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorBrandForeground1 },
  },
  decide: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    minHeight: '24px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  proposal: { padding: '0 4px 4px' },
});

interface ScoreRowProps {
  readonly sheet: string;
  readonly row: FormRow;
  readonly accepted: boolean;
  readonly onAccept: (key: string, accepted: boolean) => void;
  readonly policy: Policy;
  readonly onKeep: (choice: DecisionChoice) => void;
}

/** One line of the form: what it got, of how much, why, and what a person decided about it. */
export function ScoreRow({ sheet, row, accepted, onAccept, policy, onKeep }: ScoreRowProps) {
  const styles = useStyles();
  const plainButton = usePlainButton();
  const { say } = useLanguage();
  const select = useSelectCell();
  const [open, setOpen] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const explanation = useId();
  const { line, cell, scoreCell } = row;
  // What a person decided can be decided anew until it stands in the sheet; from then on the sheet is the later word.
  const decidable = line.state === 'open' || (line.state === 'kept' && line.recorded === null);
  const proposed = line.proposed ?? (accepted ? line.mechanical : null);
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={mergeClasses(plainButton, styles.main)}
        onClick={() => cell !== null && select(sheet, cell)}
      >
        <span className={styles.name}>{row.name}</span>
        <span className={styles.score}>
          {line.final === null ? '—' : formatNumber(line.final)}
          {line.points !== null && <span className={styles.points}> / {formatNumber(line.points)}</span>}
        </span>
        <span className={styles.values}>
          {row.target ?? '—'}
          <ArrowRightRegular className={styles.arrow} aria-label={say('taskpane.actual')} />
          {row.actual ?? '—'}
        </span>
      </button>
      <div className={styles.marks}>
        <StateMark state={line.state} />
        <DeviationMark deviation={line.deviation} />
        {decidable && scoreCell !== null && (
          <button
            type="button"
            className={mergeClasses(plainButton, styles.decide)}
            aria-expanded={deciding}
            aria-label={say('taskpane.decideRow', { row: row.name })}
            onClick={() => setDeciding(!deciding)}
          >
            <EditRegular aria-hidden />
            {say('taskpane.decide')}
          </button>
        )}
        <button
          type="button"
          className={mergeClasses(plainButton, styles.more)}
          aria-expanded={open}
          aria-controls={explanation}
          aria-label={say('taskpane.whyOf', { row: row.name })}
          onClick={() => setOpen(!open)}
        >
          {say('taskpane.why')}
          {open ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
        </button>
      </div>
      {line.deduction && (
        <p className={styles.deduction}>
          <SubtractCircleRegular className={styles.icon} aria-hidden />
          {say('taskpane.deduction', { amount: formatNumber(line.deduction.amount), reason: line.deduction.reason })}
        </p>
      )}
      {proposed !== null && scoreCell !== null && (
        <Checkbox
          className={styles.proposal}
          checked={accepted}
          label={say('taskpane.acceptProposal', { before: formatNumber(line.recorded), after: formatNumber(proposed) })}
          onChange={(_, data) => onAccept(`${sheet}!${scoreCell}`, data.checked === true)}
        />
      )}
      {deciding && scoreCell !== null && (
        <Suspense fallback={null}>
          <DecisionForm
            sheet={sheet}
            cell={scoreCell}
            row={row}
            policy={policy}
            onKeep={(choice) => {
              setDeciding(false);
              onKeep(choice);
            }}
          />
        </Suspense>
      )}
      <div id={explanation} hidden={!open}>
        {open && <RowExplanation sheet={sheet} row={row} />}
      </div>
    </li>
  );
}
