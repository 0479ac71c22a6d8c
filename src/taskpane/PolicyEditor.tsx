import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { messageForParameter, messageForSaying } from '../locales/messageFor';
import type { PolicyProblem } from '../policy/policyProblem';
import type { Choice } from '../workflows/keepChoice';
import type { DraftChange, DraftOutcome, PolicyDraft } from '../workflows/policyDraft';
import { useLanguage } from './language';
import { ParameterEditor } from './ParameterEditor';
import { PolicyProblems } from './PolicyProblems';
import { saveFile } from './saveFile';
import { useTextField } from './textField';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: { display: 'flex', flexDirection: 'column', gap: '4px', fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '6px 0',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  own: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink },
  wide: { gridColumn: '1 / -1' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface PolicyEditorProps {
  readonly draft: PolicyDraft;
  readonly onChange: (change: DraftChange) => Promise<DraftOutcome>;
  readonly onDraft: (draft: PolicyDraft | null) => void;
  readonly onKeep: (choice: Choice) => void;
  readonly onFault: (fault: unknown) => void;
}

/** A policy of the finance office's own, changed sentence by sentence; every change is checked before it holds. */
export function PolicyEditor({ draft, onChange, onDraft, onKeep, onFault }: PolicyEditorProps) {
  const styles = useStyles();
  const textField = useTextField();
  const { locale, say } = useLanguage();
  const [name, setName] = useState(draft.file.name[locale]);
  const [open, setOpen] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly PolicyProblem[]>([]);

  const change = async (step: DraftChange): Promise<PolicyDraft | null> => {
    const changed = await onChange(step);
    setProblems(changed.ok ? [] : changed.problems);
    if (!changed.ok) return null;
    onDraft(changed.draft);
    return changed.draft;
  };
  /** What is still typed into the name goes in first. */
  const named = async (): Promise<PolicyDraft | null> =>
    name.trim() === draft.file.name[locale] ? draft : change({ kind: 'name', name });
  const keep = async (): Promise<void> => {
    const ready = await named();
    if (!ready) return;
    onDraft(null);
    onKeep({ kind: 'policy', policyId: ready.file.id, version: ready.file.version, own: ready.file });
  };
  const save = async (): Promise<void> => {
    const ready = await named();
    if (ready) saveFile(ready.text, `${ready.file.id}-${ready.file.version}.json`, 'application/json');
  };

  return (
    <section className={styles.editor} aria-label={say('taskpane.policy.draft')}>
      <label className={styles.field}>
        {say('taskpane.policy.name')}
        <input className={textField} maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <p className={styles.hint}>{say('taskpane.policy.draftHint')}</p>
      <PolicyProblems problems={problems} />
      <ul className={styles.list}>
        {draft.fields.map((field) => {
          const { parameter } = field.saying;
          const isOpen = open === parameter;
          const parameterName = messageForParameter(locale, parameter);
          return (
            <li key={parameter} className={styles.line}>
              <span>
                {messageForSaying(locale, field.saying)}
                {field.own && <span className={styles.own}>{say('taskpane.policy.ours')}</span>}
              </span>
              <Button
                size="small"
                appearance="subtle"
                aria-expanded={isOpen}
                aria-label={say('taskpane.policy.changeOne', { parameter: parameterName })}
                onClick={() => {
                  setProblems([]);
                  setOpen(isOpen ? null : parameter);
                }}
              >
                {say('taskpane.policy.change')}
              </Button>
              {isOpen && (
                <div className={styles.wide}>
                  <ParameterEditor
                    field={field}
                    name={parameterName}
                    onChange={(step) => {
                      change(step).then((changed) => changed && setOpen(null), onFault);
                    }}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void keep().catch(onFault)}>
          {say('taskpane.policy.take')}
        </Button>
        <Button size="small" onClick={() => void save().catch(onFault)}>
          {say('taskpane.policy.export')}
        </Button>
        <Button size="small" onClick={() => onDraft(null)}>
          {say('taskpane.cancel')}
        </Button>
      </div>
    </section>
  );
}
