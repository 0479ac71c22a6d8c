import type { CellAddress } from '../sheet/cellAddress';
import type { Policy } from '../policy/policy';
import { compare, decimal, minus, valueOf, type Term } from './arithmetic';
import { decisionProblem, type Decision } from './decision';
import type { StatedReason } from './deviationReason';
import { plainStep } from './explanation';
import type { MechanicalScore } from './mechanicalScore';
import type { Deduction, ExplanationStep, Hint, ScoredLine } from './scoredEvaluation';

/** What stands in the sheet for a line, and what people said about it. */
export interface RecordedScore {
  readonly points: number | null;
  /** The number in the score cell; null when blank or unreadable. */
  readonly score: number | null;
  /** What the score cell shows, to tell a blank cell from an unreadable one. */
  readonly shown: string;
  readonly cell: CellAddress | null;
  readonly name: string | null;
  readonly reason: StatedReason | null;
  readonly decision: Decision | undefined;
  /** Whether the user accepted the change of this cell. */
  readonly accepted: boolean;
}

type Settled = Omit<ScoredLine, 'deviation'>;
type Verdict = Pick<ScoredLine, 'final' | 'state' | 'deduction' | 'proposed'>;

/** What became of a line, and the decision it became so by, when one was applied. */
interface Outcome extends Partial<Verdict> {
  readonly final: number | null;
  readonly state: ScoredLine['state'];
  readonly applied?: Decision;
}

/**
 * Puts the mechanical score and the recorded one together. A person's number stands: with a reason as a deduction,
 * without one until the user accepts the mechanical score; a decision fills a blank cell; a blank cell takes the
 * mechanical score; and where there is neither the line stays open.
 */
export function settleScore(policy: Policy, mechanical: MechanicalScore, recorded: RecordedScore): Settled {
  const notes: Hint[] = [];
  const outcome =
    decided(policy, mechanical, recorded, notes) ??
    (recorded.score === null ? blank(mechanical, recorded, notes) : standing(mechanical, recorded, recorded.score));
  const { applied, ...verdict } = outcome;
  const settled: Verdict = { deduction: null, proposed: null, ...verdict };
  const said = closingStep(settled, mechanical, recorded, applied);
  const asked = settled.state === 'open' ? mechanical.asks : [];
  return {
    points: recorded.points,
    recorded: recorded.score,
    mechanical: valueOrNull(mechanical.score),
    ...settled,
    method: mechanical.method,
    explanation: said ? [...mechanical.steps, said] : mechanical.steps,
    hints: [...mechanical.hints, ...asked, ...notes],
  };
}

/** A decision fills a blank cell, and speaks for its own number there. Over another number the sheet is the later word. */
function decided(
  policy: Policy,
  mechanical: MechanicalScore,
  { decision, points, score, cell, name }: RecordedScore,
  notes: Hint[],
): Outcome | null {
  if (!decision || cell === null) return null;
  const cells = [cell];
  const values = { score: String(decision.score), by: decision.by, at: dayOf(decision.at) };
  if (decision.indicator !== undefined && decision.indicator !== name) {
    notes.push({ code: 'decisionMoved', values: { ...values, indicator: decision.indicator ?? '' }, cells });
    return null;
  }
  const problem = decisionProblem(decision, points, policy);
  if (problem) {
    notes.push({ code: problem.code, values: problem.values, cells });
    return null;
  }
  if (score !== null && score !== decision.score) {
    notes.push({ code: 'decisionDiffers', values: { ...values, recorded: String(score) }, cells });
    return null;
  }
  const below = mechanical.score !== null && compare(decimal(decision.score), mechanical.score) < 0;
  const deduction = below ? deductionOf(mechanical.score, decision.score, decision.reason, cell) : null;
  return { final: decision.score, state: 'kept', deduction, applied: decision };
}

function blank(mechanical: MechanicalScore, { shown, cell, accepted }: RecordedScore, notes: Hint[]): Outcome {
  const { score, suggestion } = mechanical;
  const text = shown.trim();
  if (text !== '' && cell !== null && !accepted) {
    notes.push({ code: 'scoreUnreadable', values: { recorded: text }, cells: [cell] });
    return { final: null, state: 'open', proposed: valueOrNull(score ?? suggestion) };
  }
  if (score !== null) return { final: valueOf(score), state: 'scored' };
  return { final: null, state: 'open', proposed: valueOrNull(suggestion) };
}

function standing({ score }: MechanicalScore, { cell, reason, accepted }: RecordedScore, recorded: number): Outcome {
  if (score === null) return { final: recorded, state: 'kept' };
  const order = compare(decimal(recorded), score);
  if (order === 0) return { final: recorded, state: 'scored' };
  if (order < 0 && reason) {
    return {
      final: recorded,
      state: 'kept',
      deduction: deductionOf(score, recorded, reason.text, cell ?? reason.cell),
    };
  }
  if (accepted) return { final: valueOf(score), state: 'scored' };
  return { final: recorded, state: 'scored', proposed: valueOf(score) };
}

function deductionOf(score: Term, recorded: number, reason: string, cell: CellAddress): Deduction {
  return { amount: valueOf(minus(score, decimal(recorded))), reason, cell };
}

/** The last step: what became of the mechanical score, and why the final one is what it is. */
function closingStep(
  { deduction, final, proposed, state }: Verdict,
  { score }: MechanicalScore,
  { cell, score: recorded, reason: stated }: RecordedScore,
  applied: Decision | undefined,
): ExplanationStep | null {
  if (deduction && score) {
    return plainStep({
      code: 'kept.deduction',
      values: { amount: String(deduction.amount), reason: deduction.reason, score: String(final) },
      cells: [cell, stated?.cell],
      term: minus(decimal(valueOf(score)), decimal(deduction.amount)),
    });
  }
  if (applied) {
    const { by, at, reason } = applied;
    return plainStep({
      code: 'kept.decision',
      values: { score: String(final), by, at: dayOf(at), reason },
      cells: [cell],
    });
  }
  if (state === 'kept') return plainStep({ code: 'kept.person', values: { score: String(final) }, cells: [cell] });
  if (final === null) return null;
  if (proposed !== null) {
    const values = { recorded: String(final), proposed: String(proposed) };
    return plainStep({ code: final < proposed ? 'recorded.below' : 'recorded.above', values, cells: [cell] });
  }
  if (recorded === null || recorded === final) return null;
  const values = { recorded: String(recorded), score: String(final) };
  return plainStep({ code: 'recorded.replaced', values, cells: [cell] });
}

/** The day of an ISO 8601 time. */
function dayOf(time: string): string {
  return time.slice(0, 10);
}

function valueOrNull(term: Term | null): number | null {
  return term && valueOf(term);
}
