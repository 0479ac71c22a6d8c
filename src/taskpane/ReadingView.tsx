import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Recognition } from '../evaluation/recognition';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { hasMessage, type MessageKey } from '../locales/message';
import type { MappedField, MappingProfile } from '../intake/mappingProfile';
import type { WorkbookRecord } from '../record/workbookRecord';
import type { MappingChoice, MappingImport, MappingWithdrawal } from '../workflows/keepChoice';
import { parseMapping } from '../workflows/parseMapping';
import { workbookMapping } from '../workflows/workbookMapping';
import { CellLink } from './CellLink';
import { JsonFileButton } from './JsonFileButton';
import { useLanguage } from './language';
import { mappableFields } from './mappableFields';
import { saveFile } from './saveFile';
import { useTextField } from './textField';

const useStyles = makeStyles({
  intro: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  block: { margin: '0 0 12px' },
  head: { margin: 0, padding: '6px 12px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  entry: {
    padding: '7px 12px',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  correct: { marginLeft: 'auto' },
  kept: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', margin: '0 0 12px' },
  ground: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  form: { display: 'flex', gap: '6px', alignItems: 'end', marginTop: '6px' },
  field: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
});

/** The blocks of a form in which fields can be pointed elsewhere, in the order of a form. */
const BLOCKS = ['head', 'funds', 'goals', 'indicators', 'total'] as const;

/** What of a form the view shows. */
export type ShownReading = Pick<SelfEvaluation, 'sheet' | 'fields' | 'goals' | 'total' | 'recognition'>;

interface ReadingViewProps {
  readonly evaluation: ShownReading;
  readonly record: WorkbookRecord;
  readonly onKeep: (choice: MappingChoice | MappingWithdrawal | MappingImport) => void;
}

/** 看看读到了什么: each field with the cell it was recognised by and how surely; any of them can be pointed elsewhere. */
export default function ReadingView({ evaluation, record, onKeep }: ReadingViewProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const profile = workbookMapping(record, evaluation.sheet);
  return (
    <>
      <p className={styles.intro}>{say('taskpane.reading.intro')}</p>
      <KeptCorrections profile={profile} sheet={evaluation.sheet} onKeep={onKeep} />
      {BLOCKS.map((block) => (
        <section key={block} className={styles.block}>
          <h3 className={styles.head}>{say(`intake.block.${block}`)}</h3>
          <ul className={styles.list}>
            {mappableFields
              .filter((field) => field.block === block)
              .map((field) => (
                <FieldEntry
                  key={field.field}
                  field={field}
                  evaluation={evaluation}
                  isCorrected={isCorrected(profile, field)}
                  onKeep={onKeep}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface KeptCorrectionsProps extends Pick<ReadingViewProps, 'onKeep'> {
  readonly profile: MappingProfile | undefined;
  readonly sheet: string;
}

/** How many corrections the workbook keeps, and ways to take them along to workbooks of the same layout. */
function KeptCorrections({ profile, sheet, onKeep }: KeptCorrectionsProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const [refused, setRefused] = useState<string | null>(null);
  const count = profile?.entries.length ?? 0;
  const save = (): void => saveFile(`${JSON.stringify(profile, null, 1)}\n`, MAPPING_FILE, 'application/json');
  const load = (text: string, file: string): void => {
    const parsing = parseMapping(text);
    setRefused(parsing.ok ? null : file);
    if (parsing.ok) onKeep({ kind: 'mappingImported', sheet, profile: parsing.profile });
  };
  return (
    <div className={styles.kept}>
      {count > 0 && (
        <>
          <span className={styles.ground}>{say('taskpane.reading.corrections', { count })}</span>
          <Button size="small" onClick={save}>
            {say('taskpane.reading.export')}
          </Button>
        </>
      )}
      <JsonFileButton label={say('taskpane.reading.import')} onText={load} onFault={() => setRefused(MAPPING_FILE)} />
      <span role="alert" className={styles.ground}>
        {refused !== null && say('taskpane.reading.notCorrections', { file: refused })}
      </span>
    </div>
  );
}

function isCorrected(profile: MappingProfile | undefined, { block, field }: MappedField): boolean {
  return profile?.entries.some((entry) => entry.block === block && entry.field === field) ?? false;
}

interface FieldEntryProps extends Omit<ReadingViewProps, 'record'> {
  readonly field: MappedField;
  /** Whether the workbook keeps a correction of it. */
  readonly isCorrected: boolean;
}

function FieldEntry({ field, evaluation, isCorrected, onKeep }: FieldEntryProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { say } = useLanguage();
  const [cell, setCell] = useState<string | null>(null);
  const { sheet } = evaluation;
  const found = recognitionOf(evaluation, field);
  const place = valueCell(evaluation, field) ?? found?.cell ?? null;
  const name = say(`intake.field.${field.field}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const address = (cell ?? '').trim().toUpperCase();
    if (!ADDRESS.test(address)) return;
    setCell(null);
    onKeep({ kind: 'mapping', sheet, field, cell: address });
  };
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        {place !== null ? (
          <CellLink sheet={sheet} cell={place} />
        ) : (
          <span className={styles.ground}>{say('taskpane.reading.notFound')}</span>
        )}
        <span className={styles.correct} />
        {isCorrected && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={say('taskpane.reading.withdrawField', { field: name })}
            onClick={() => onKeep({ kind: 'mappingWithdrawn', sheet, field })}
          >
            {say('taskpane.reading.withdraw')}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={say('taskpane.reading.correctField', { field: name })}
          aria-expanded={cell !== null}
          onClick={() => setCell(cell === null ? '' : null)}
        >
          {say('taskpane.reading.correct')}
        </Button>
      </div>
      {found && <p className={styles.ground}>{groundOf(found, say)}</p>}
      {cell !== null && (
        <form className={styles.form} onSubmit={submit}>
          <label className={styles.field}>
            {say('taskpane.reading.cell', { field: name })}
            <input className={textField} value={cell} onChange={(event) => setCell(event.target.value)} />
          </label>
          <Button
            type="submit"
            size="small"
            appearance="primary"
            disabledFocusable={!ADDRESS.test(cell.trim().toUpperCase())}
          >
            {say('taskpane.reading.keep')}
          </Button>
        </form>
      )}
    </li>
  );
}

/** By which words a field was found; the year may stand in the title, and a total has one label for its whole row. */
function recognitionOf({ recognition }: ShownReading, { block, field }: MappedField): Recognition | undefined {
  return (
    recognition.find((each) => each.block === block && each.field === field) ??
    recognition.find((each) => (field === 'year' ? each.field === field : block === 'total' && each.field === block))
  );
}

/** The cell a single value was read from; null for the columns of a table, which their header stands for. */
function valueCell({ fields, goals, total }: ShownReading, field: MappedField): string | null {
  switch (field.block) {
    case 'head':
      return field.field === 'year' ? null : (fields[field.field]?.cell ?? null);
    case 'goals':
      return goals?.[field.field]?.cell ?? null;
    case 'total':
      return total?.[field.field]?.cell ?? null;
    case 'funds':
    case 'indicators':
      return null;
  }
}

const MAPPING_FILE = 'ziping-mapping.json';
const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** By which words the field was recognised, on what ground and how surely. */
function groundOf(
  found: Recognition,
  say: (key: MessageKey, values?: Record<string, string | number>) => string,
): string {
  const key = `intake.ground.${found.ground}`;
  const ground = hasMessage(key) ? say(key) : found.ground;
  return say('taskpane.reading.ground', {
    text: found.text.replace(/\s+/g, ''),
    ground,
    confidence: Math.round(found.confidence * 100),
  });
}
