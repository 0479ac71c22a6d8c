import { describePolicy, type PolicySaying } from '../policy/describePolicy';
import { changeParameter, copyPolicy, nextVersion, resetParameter } from '../policy/ownPolicy';
import { layoutOf, rowsOf, valueOfRows, type ParameterLayout, type ParameterRow } from '../policy/parameterRows';
import { parameterKeys, type ParameterKey } from '../policy/parameterValues';
import { parsePolicy, serialisePolicy, validatePolicy } from '../policy/parsePolicy';
import { policyAt } from '../policy/policyAt';
import type { PolicyProblem } from '../policy/policyProblem';
import type { PolicyFile } from '../policy/policySchema';
import { policyYearFor } from '../policy/policyYears';

/** One parameter of a draft: what it says, and how it can be changed. */
export interface DraftField {
  readonly saying: PolicySaying;
  readonly layout: ParameterLayout;
  readonly rows: readonly ParameterRow[];
  /** Whether the draft sets it itself; otherwise the policy it extends does. */
  readonly own: boolean;
}

/** A policy of the finance office's own while it is being made: always one that holds. */
export interface PolicyDraft {
  readonly file: PolicyFile;
  readonly fields: readonly DraftField[];
  /** The draft as the text of a file, to be exported. */
  readonly text: string;
}

/** Where a draft comes from: a policy known here, or the text of a file. */
export type DraftSource =
  { readonly kind: 'policy'; readonly id: string } | { readonly kind: 'text'; readonly text: string };

/** One step of making a policy. */
export type DraftChange =
  | { readonly kind: 'rows'; readonly parameter: ParameterKey; readonly rows: readonly ParameterRow[] }
  | { readonly kind: 'reset'; readonly parameter: ParameterKey }
  | { readonly kind: 'name'; readonly name: string };

export type DraftOutcome =
  | { readonly ok: true; readonly draft: PolicyDraft }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/**
 * A draft to begin with. A shipped policy is extended, never changed; one of the office's own is taken up again under
 * its next version. `year` is the form's budget year, null for the latest rules. Throws `PolicyError`.
 */
export function startDraft(source: DraftSource, year: number | null, own: readonly PolicyFile[] = []): DraftOutcome {
  if (source.kind === 'text') {
    const parsed = parsePolicy(source.text, own);
    return parsed.ok ? { ok: true, draft: draftOf(parsed.file, year, own) } : parsed;
  }
  const ours = own.find(({ id }) => id === source.id);
  if (ours) return { ok: true, draft: draftOf(nextVersion(ours), year, own) };
  const base = policyAt(source.id, policyYearFor(source.id, year, own), own);
  const name = { 'zh-CN': `${base.name['zh-CN']}（本单位）`, en: `${base.name.en} (own)` };
  return { ok: true, draft: draftOf(copyPolicy(base, { id: `${base.id}-own`, name }), year, own) };
}

/** The draft after one change, or why the change cannot stand; the draft is then as it was. */
export function changeDraft(
  file: PolicyFile,
  change: DraftChange,
  year: number | null,
  own: readonly PolicyFile[] = [],
): DraftOutcome {
  const changed = withChange(file, change);
  if ('problems' in changed) return { ok: false, problems: changed.problems };
  const checked = validatePolicy(changed, own);
  return checked.ok ? { ok: true, draft: draftOf(checked.file, year, own) } : checked;
}

function withChange(
  file: PolicyFile,
  change: DraftChange,
): PolicyFile | { readonly problems: readonly PolicyProblem[] } {
  switch (change.kind) {
    case 'name':
      return { ...file, name: { 'zh-CN': change.name.trim(), en: change.name.trim() } };
    case 'reset':
      return resetParameter(file, change.parameter);
    case 'rows': {
      const read = valueOfRows(change.parameter, change.rows);
      return read.ok ? changeParameter(file, change.parameter, read.value) : read;
    }
  }
}

function draftOf(file: PolicyFile, year: number | null, own: readonly PolicyFile[]): PolicyDraft {
  const known = [file, ...own];
  const policy = policyAt(file.id, policyYearFor(file.id, year, known), known);
  const sayings = describePolicy(policy);
  return {
    file,
    text: serialisePolicy(file),
    fields: parameterKeys.map((key, index) => ({
      saying: sayings[index]!,
      layout: layoutOf(key),
      rows: rowsOf(key, policy.parameters[key].value),
      own: file.parameters[key] !== undefined,
    })),
  };
}
