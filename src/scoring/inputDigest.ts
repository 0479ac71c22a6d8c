import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { digest } from '../policy/digest';
import type { Decision } from './decision';

/**
 * SHA-256 of what a score was computed from: every value read with its cell, and the decisions people made. How the
 * values were recognised is left out; it changes no score.
 */
export function inputDigest(evaluation: SelfEvaluation, decisions: readonly Decision[] = []): string {
  return digest({ values: { ...evaluation, recognition: undefined }, decisions });
}
