import type { FundLine } from '../evaluation/fundLine';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { decisionFor } from './decision';
import { executionScore, type ExecutionScore } from './executionScore';
import type { ScoredFund } from './scoredEvaluation';
import type { ScoringContext } from './scoringContext';
import { settleScore } from './settleScore';
import { unscored } from './mechanicalScore';

/**
 * Every fund line with its execution rate. Points are carried by one line only, the total; sub-lines that repeat the
 * points are shown and not counted.
 */
export function scoreFunds(evaluation: SelfEvaluation, context: ScoringContext): readonly ScoredFund[] {
  const carrier = evaluation.funds.find(({ kind }) => kind === 'total') ?? evaluation.funds[0];
  return evaluation.funds.map((fund) =>
    fund === carrier ? carryingLine(evaluation, fund, context) : plainLine(fund, context),
  );
}

/** The points of the execution rate: the form's own number, else one its header or the block's title names, else the policy's. */
export function executionPoints(evaluation: SelfEvaluation, fund: FundLine, context: ScoringContext): number | null {
  if (fund.points?.value != null) return fund.points.value;
  if (fund.points === null && fund.score === null) return null;
  const { points, score } = evaluation.headers.funds;
  const titles = evaluation.recognition.filter(
    ({ block, field, text }) => field === null && block !== 'indicators' && ABOUT_FUNDS.test(text),
  );
  for (const text of [score?.text, points?.text, ...titles.map((title) => title.text)]) {
    const named = pointsIn(text);
    if (named !== null) return named;
  }
  return context.policy.parameters['execution.points'].value;
}

/** A title over or beside the fund block. */
const ABOUT_FUNDS = /预算|资金|执行/;
const POINTS_IN_WORDS = /\((\d{1,3}(?:\.\d{1,2})?)分/;

/** `得分(20分*执行率)` or `预算执行情况（２０ 分）` → 20; null when the words name no points. */
function pointsIn(words: string | undefined): number | null {
  const match = POINTS_IN_WORDS.exec((words ?? '').normalize('NFKC').replaceAll(/\s/g, ''));
  return match ? Number(match[1]) : null;
}

function carryingLine(evaluation: SelfEvaluation, fund: FundLine, context: ScoringContext): ScoredFund {
  const { policy, accepted } = context;
  const points = executionPoints(evaluation, fund, context);
  const cell = fund.score?.cell ?? null;
  const execution: ExecutionScore = executionScore(fund, points ?? 0, policy);
  const mechanical = points === null ? unscored('noPoints', [], execution.hints) : execution;
  const settled = settleScore(policy, mechanical, {
    points,
    score: fund.score?.value ?? null,
    shown: fund.score?.text ?? '',
    cell,
    name: null,
    reason: null,
    decision: decisionFor(context.decisions, evaluation.sheet, cell),
    accepted: cell !== null && accepted.has(cell),
  });
  return { ...settled, deviation: null, fund, rate: execution.rate };
}

function plainLine(fund: FundLine, { policy }: ScoringContext): ScoredFund {
  return {
    points: null,
    recorded: fund.score?.value ?? null,
    mechanical: null,
    final: null,
    state: 'open',
    method: 'noPoints',
    deviation: null,
    deduction: null,
    explanation: [],
    hints: [],
    proposed: null,
    fund,
    rate: executionScore(fund, 0, policy).rate,
  };
}
