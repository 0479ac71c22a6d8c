import type { Finding, Severity } from './finding';
import type { ReviewedForm } from './form/reviewedForm';

/** An `active` check counts with its severity; one on `trial` can only note, until it has proved itself. */
export type CheckStage = 'active' | 'trial';

/** Where a check's rule comes from. While `confirmed` is false no clause or document number is shown to a user. */
export interface RuleSource {
  /** The rule's sentence, in the words of its source. */
  readonly sentence: string;
  /** The published document or page; null where the wording is common practice and was read nowhere. */
  readonly document: { readonly number: string | null; readonly title: string; readonly link: string | null } | null;
  /** Whether the sentence was read at its source. */
  readonly confirmed: boolean;
}

/**
 * One point reviewers look at. Its code is its name everywhere: file, finding, words in the locales,
 * docs. `run` is total: whatever the form holds, it gives findings and never throws.
 */
export interface Check<Code extends string = string> {
  readonly code: Code;
  /** Severity of its findings while active; single findings may be milder. */
  readonly severity: Severity;
  readonly stage: CheckStage;
  readonly source: RuleSource;
  run(form: ReviewedForm): readonly Finding[];
}
