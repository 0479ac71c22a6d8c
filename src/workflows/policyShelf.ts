import { describePolicy, type PolicySaying } from '../policy/describePolicy';
import { diffPolicies, type PolicyDifference } from '../policy/diffPolicies';
import { listPolicies, type PolicyListing } from '../policy/listPolicies';
import { parsePolicy, type PolicyParsing } from '../policy/parsePolicy';
import type { Policy } from '../policy/policy';
import { policyAt } from '../policy/policyAt';
import type { PolicyFile } from '../policy/policySchema';
import { policyYearFor } from '../policy/policyYears';

/** All policies that can be chosen: the user's own first, then the shipped ones. */
export function policyShelf(own: readonly PolicyFile[] = []): readonly PolicyListing[] {
  return listPolicies(own);
}

/** A policy as it holds in a year (null: the latest it says), with what it says in plain words. Throws `PolicyError`. */
export function openedPolicy(
  id: string,
  year: number | null,
  own: readonly PolicyFile[] = [],
): { readonly policy: Policy; readonly sayings: readonly PolicySaying[] } {
  const policy = policyAt(id, policyYearFor(id, year, own), own);
  return { policy, sayings: describePolicy(policy) };
}

/** One parameter on which two policies differ, in the words of each. */
export interface SaidDifference {
  readonly difference: PolicyDifference;
  readonly a: PolicySaying;
  readonly b: PolicySaying;
}

/** What two policies say differently in a year. Throws `PolicyError`. */
export function policyDifferences(
  [idA, idB]: readonly [string, string],
  year: number | null,
  own: readonly PolicyFile[] = [],
): readonly SaidDifference[] {
  const a = openedPolicy(idA, year, own);
  const b = openedPolicy(idB, year, own);
  const said = (sayings: readonly PolicySaying[], { parameter }: PolicyDifference): PolicySaying =>
    sayings.find((saying) => saying.parameter === parameter)!;
  return diffPolicies(a.policy, b.policy).map((difference) => ({
    difference,
    a: said(a.sayings, difference),
    b: said(b.sayings, difference),
  }));
}

/** A policy file read from text, or everything that is wrong with it. */
export function checkedPolicy(text: string): PolicyParsing {
  return parsePolicy(text);
}
