import type { Severity } from '../checks/finding';
import { reviewChecks } from '../checks/checkLists';
import type { RuleSource } from '../checks/check';

/** A check as a list of rules names it. */
export interface ReviewRule {
  readonly code: string;
  /** What its findings count as; a check on trial only notes. */
  readonly severity: Severity;
  /** The rule's sentence. */
  readonly sentence: string;
  /** The document it was read in; null while nobody has read it there. */
  readonly document: RuleSource['document'];
}

/** Every check a review makes, in the order of the documentation. */
export function reviewRules(): readonly ReviewRule[] {
  return reviewChecks.map(({ code, severity, stage, source }) => ({
    code,
    severity: stage === 'trial' ? 'note' : severity,
    sentence: source.sentence,
    document: source.confirmed ? source.document : null,
  }));
}
