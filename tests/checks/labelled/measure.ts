import { cleanForms, labelOf, review, type LabelledEdit } from './labelledSet';

/** How one check did on the labelled set. */
export interface CheckMeasure {
  /** Expected and found. */
  readonly found: number;
  /** Expected and not found. */
  readonly missed: number;
  /** Found and not expected. */
  readonly falseAlarms: number;
}

/** One edit on which expectation and outcome differ. */
export interface Miss {
  readonly edit: LabelledEdit;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** How the checks did on a set of edits. */
export interface Measurement {
  readonly byCheck: ReadonlyMap<string, CheckMeasure>;
  readonly misses: readonly Miss[];
}

/**
 * Reviews every edit. What the clean form shows already does not count, so that
 * only what the edit brought is held against its label.
 */
export function measure(edits: readonly LabelledEdit[]): Measurement {
  const before = new Map([...cleanForms].map(([name, form]) => [name, new Set(review(form).map(labelOf))]));
  const byCheck = new Map<string, CheckMeasure>();
  const misses: Miss[] = [];
  const count = (label: string, part: keyof CheckMeasure): void => {
    const code = label.split('@')[0]!;
    const so = byCheck.get(code) ?? { found: 0, missed: 0, falseAlarms: 0 };
    byCheck.set(code, { ...so, [part]: so[part] + 1 });
  };
  for (const edit of edits) {
    const known = before.get(edit.form)!;
    const labels = new Set(review(cleanForms.get(edit.form)!, edit).map(labelOf));
    const missed = edit.expect.filter((label) => !labels.has(label));
    const falseAlarms = [...labels].filter((label) => !known.has(label) && !edit.expect.includes(label));
    for (const label of edit.expect) count(label, labels.has(label) ? 'found' : 'missed');
    for (const label of falseAlarms) count(label, 'falseAlarms');
    if (missed.length > 0 || falseAlarms.length > 0) misses.push({ edit, missed, falseAlarms });
  }
  return { byCheck, misses };
}
