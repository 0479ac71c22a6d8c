import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent } from 'react';
import { formatNumber } from '../locales/formatNumber';
import { messageForHint } from '../locales/messageFor';
import type { Policy } from '../policy/policy';
import type { DecisionProblem } from '../scoring/decision';
import { checkDecision } from '../workflows/checkDecision';
import type { DecisionChoice } from '../workflows/keepChoice';
import type { FormRow } from './formRows';
import { ReasonAndName } from './ReasonAndName';
import { usePersonName } from './usePersonName';
import { useLanguage } from './language';
import { useTextField } from './textField';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 12px 10px',
    padding: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  tiers: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, border: 'none' },
  tier: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '24px' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  problem: { color: tokens.colorPaletteRedForeground1 },
  field: { display: 'flex', flexDirection: 'column', gap: '3px' },
});

interface DecisionFormProps {
  readonly sheet: string;
  /** The row's score cell. */
  readonly cell: string;
  readonly row: FormRow;
  readonly policy: Policy;
  readonly onKeep: (choice: DecisionChoice) => void;
}

/** A person's judgement of a row that cannot be computed: a tier, a score inside its band, why, and whose. */
export default function DecisionForm({ sheet, cell, row, policy, onKeep }: DecisionFormProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { locale, say } = useLanguage();
  const name = useId();
  const [tier, setTier] = useState<string | null>(null);
  const [score, setScore] = useState('');
  const [reason, setReason] = useState('');
  const [person, setPerson] = usePersonName();
  const points = row.line.points ?? 0;
  const given = Number(score.normalize('NFKC'));
  const [problem, setProblem] = useState<DecisionProblem | null>(null);
  const complete = score.trim() !== '' && Number.isFinite(given) && reason.trim() !== '' && person.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!complete) return;
    const refused = checkDecision({ tier, score: given }, row.line.points, policy);
    setProblem(refused);
    if (refused) return;
    const by = person.trim();
    onKeep({ kind: 'decision', sheet, cell, indicator: row.name, tier, score: given, reason: reason.trim(), by });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset className={styles.tiers}>
        <legend className={styles.legend}>{say('taskpane.decide.tier')}</legend>
        {policy.parameters['qualitative.bands'].value.map((band) => (
          <label key={band.tier} className={styles.tier}>
            <input type="radio" name={name} checked={tier === band.tier} onChange={() => setTier(band.tier)} />
            {say('taskpane.decide.band', {
              tier: say(`taskpane.tier.${band.tier}`),
              from: formatNumber(points * band.from),
              to: formatNumber(points * band.to),
            })}
          </label>
        ))}
      </fieldset>
      <label className={styles.field}>
        {say('taskpane.decide.score', { points: formatNumber(points) })}
        <input
          className={textField}
          inputMode="decimal"
          required
          value={score}
          onChange={(event) => setScore(event.target.value)}
        />
      </label>
      <ReasonAndName
        labels={{ reason: say('taskpane.decide.reason'), name: say('taskpane.decide.by') }}
        reason={reason}
        name={person}
        onReason={setReason}
        onName={setPerson}
      />
      <span role="alert" className={styles.problem}>
        {problem && messageForHint(locale, { ...problem, cells: [] })}
      </span>
      <Button type="submit" appearance="primary" size="small" disabledFocusable={!complete}>
        {say('taskpane.decide.keep')}
      </Button>
    </form>
  );
}
