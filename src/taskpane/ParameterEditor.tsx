import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { messageForColumn, messageForOption } from '../locales/messageFor';
import type { ParameterRow, RowColumn } from '../policy/parameterRows';
import type { DraftChange, DraftField } from '../workflows/policyDraft';
import { useLanguage } from './language';
import { useTextField } from './textField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 0' },
  row: { display: 'flex', alignItems: 'end', gap: '6px' },
  cell: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    flex: '1 1 0',
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  fixed: { minHeight: '28px', display: 'flex', alignItems: 'center' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ParameterEditorProps {
  readonly field: DraftField;
  readonly name: string;
  readonly onChange: (change: DraftChange) => void;
}

/** One sentence of a policy as fields to fill: a choice, a number, or a few rows of them. */
export function ParameterEditor({ field, name, onChange }: ParameterEditorProps) {
  const styles = useStyles();
  const { say } = useLanguage();
  const { saying, layout, own } = field;
  const { parameter } = saying;
  const { columns, least, most } = layout;
  const blank: ParameterRow = columns.map(({ kind, options }) => (kind === 'choice' ? options[0]! : ''));
  const [rows, setRows] = useState<readonly ParameterRow[]>(field.rows);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange({ kind: 'rows', parameter, rows });
  };
  const type = (row: number, column: number, text: string): void =>
    setRows(rows.map((cells, at) => (at === row ? cells.map((cell, each) => (each === column ? text : cell)) : cells)));
  return (
    <form className={styles.form} aria-label={name} onSubmit={submit}>
      {rows.map((row, at) => (
        <div key={at} className={styles.row}>
          {columns.map((column, index) => (
            <ParameterCell
              key={column.name}
              column={column}
              parameter={parameter}
              name={name}
              text={row[index] ?? ''}
              onText={(text) => type(at, index, text)}
            />
          ))}
          {rows.length > least && (
            <Button
              size="small"
              aria-label={say('taskpane.policy.removeRow', { row: at + 1 })}
              onClick={() => setRows(rows.filter((_, each) => each !== at))}
            >
              {say('taskpane.policy.remove')}
            </Button>
          )}
        </div>
      ))}
      {rows.length === 0 && <p className={styles.fixed}>{say('taskpane.policy.noRule')}</p>}
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {say('taskpane.policy.apply')}
        </Button>
        {rows.length < most && (
          <Button size="small" onClick={() => setRows([...rows, blank])}>
            {say('taskpane.policy.addRow')}
          </Button>
        )}
        {own && (
          <Button size="small" onClick={() => onChange({ kind: 'reset', parameter })}>
            {say('taskpane.policy.reset')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface ParameterCellProps {
  readonly column: RowColumn;
  readonly parameter: string;
  /** Name of the parameter, which names the field where the column has no name of its own. */
  readonly name: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function ParameterCell({ column, parameter, name, text, onText }: ParameterCellProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { locale } = useLanguage();
  const label = column.name === '' ? name : messageForColumn(locale, column.name);
  const suffix = column.kind === 'percent' ? ' %' : '';
  if (column.kind === 'fixed') {
    return (
      <span className={`${styles.cell} ${styles.fixed}`}>{messageForOption(locale, parameter, column, text)}</span>
    );
  }
  return (
    <label className={styles.cell}>
      {`${label}${suffix}`}
      {column.kind === 'choice' ? (
        <Select size="small" value={text} onChange={(_, data) => onText(data.value)}>
          {column.options.map((option) => (
            <option key={option} value={option}>
              {messageForOption(locale, parameter, column, option)}
            </option>
          ))}
        </Select>
      ) : (
        <input
          className={textField}
          inputMode={column.kind === 'text' ? 'text' : 'decimal'}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </label>
  );
}
