import type { Check } from './check';
import { reviewChecks } from './checkLists';
import type { Finding } from './finding';
import { dropFollowOns } from './findings/dropFollowOns';
import { mergeFindings } from './findings/mergeFindings';
import { rankFindings } from './findings/rankFindings';
import { reviewForm } from './form/reviewForm';
import type { CheckContext } from './form/reviewedForm';

/**
 * Everything that would be sent back, at once: each check's findings, without those that only follow
 * from another, merged and ranked. By default the reviewer's list; `fillingChecks` while a form is filled in.
 */
export function runChecks(context: CheckContext, checks: readonly Check[] = reviewChecks): readonly Finding[] {
  const form = reviewForm(context);
  return rankFindings(mergeFindings(dropFollowOns(checks.flatMap((check) => check.run(form)))));
}
