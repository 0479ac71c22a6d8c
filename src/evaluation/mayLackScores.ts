import type { SelfEvaluation } from './selfEvaluation';

/** Reasons for which a line of the form, with whatever points and scores it carries, was left unread. */
const WHOLE_LINES = new Set(['unknownRow', 'unknownFundLine']);

/**
 * Whether points or scores may stand in what could not be read of the form: a sum of what was read
 * may then be too small.
 */
export function mayLackScores({ unread }: SelfEvaluation): boolean {
  return unread.some(({ why, text }) => WHOLE_LINES.has(why) || (why === 'notPlaced' && /\p{Nd}/u.test(text)));
}
