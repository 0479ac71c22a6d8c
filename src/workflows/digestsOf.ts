import { policyDigest } from '../policy/policy';
import { inputDigest } from '../scoring/inputDigest';
import type { ScoredForm } from './scoreWorkbook';

/** What proves a score years later: the same two digests mean the same values read and the same rule applied. */
export interface ScoreDigests {
  /** SHA-256 of the values read, with their cells, and of the decisions people made. */
  readonly input: string;
  /** SHA-256 of the policy as it held in the form's year. */
  readonly policy: string;
}

export function digestsOf({ evaluation, policy, decisions }: ScoredForm): ScoreDigests {
  return { input: inputDigest(evaluation, decisions), policy: policyDigest(policy) };
}
