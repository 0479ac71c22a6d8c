import { runChecks } from '../../src/checks/runChecks';
import type { Check } from '../../src/checks/check';
import type { Finding } from '../../src/checks/finding';
import type { IssuedTemplate } from '../../src/checks/form/issuedTemplate';
import { readReviewEntries } from '../../src/intake/readReviewEntries';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { DEFAULT_POLICY, policyAt } from '../../src/policy/policyAt';
import { policyYearFor } from '../../src/policy/policyYears';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';

/** What a review may be told beside the sheet. */
export interface ReviewOptions {
  readonly policy?: string;
  readonly template?: IssuedTemplate;
  readonly checks?: readonly Check[];
}

/** Reads, scores and checks every form on a sheet: the findings of each, in the order of the forms. */
export function reviewSheet(snapshot: SheetSnapshot, options: ReviewOptions = {}): readonly (readonly Finding[])[] {
  return readEvaluations(snapshot).forms.map((evaluation) => {
    const id = options.policy ?? DEFAULT_POLICY;
    const policy = policyAt(id, policyYearFor(id, evaluation.year));
    const reviewEntries = readReviewEntries(evaluation, snapshot);
    const scored = scoreEvaluation(evaluation, policy);
    return runChecks({ scored, snapshot, policy, template: options.template, reviewEntries }, options.checks);
  });
}
