import { mayLackScores } from '../evaluation/mayLackScores';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Policy } from '../policy/policy';
import {
  compare,
  decimal,
  dividedBy,
  isExactAt,
  plus,
  rounded,
  smaller,
  times,
  valueOf,
  type Term,
} from './arithmetic';
import { plainStep, policyStep } from './explanation';
import type { ExplanationStep, ScoredFund, ScoredIndicator, ScoredLine, ScoredTotal } from './scoredEvaluation';

/** Grades are given of a hundred points; a form that carries more or fewer gets none. */
const FULL_MARKS = 100;

/**
 * 总分: the sum of the scores as they stand, execution included; brought back to 100 where rows do not apply and the
 * policy says so; held down by a low execution rate where the policy says so. A grade only when every line that
 * carries points has a score and the points make 100. Lines that could not be read are never taken for 0.
 */
export function scoreTotal(
  evaluation: SelfEvaluation,
  funds: readonly ScoredFund[],
  indicators: readonly ScoredIndicator[],
  policy: Policy,
): ScoredTotal {
  const lines: readonly ScoredLine[] = [...funds, ...indicators];
  const withPoints = lines.filter(({ points }) => points !== null);
  const scored = lines.filter(({ final }) => final !== null);
  const open = withPoints.filter(({ final }) => final === null);
  const known = withPoints.length > 0 && scored.every((line) => line.points !== null);
  const points = known ? sum(withPoints.map((line) => line.points!)) : null;
  const hundred = points !== null && compare(points, decimal(FULL_MARKS)) === 0;
  const lacking = !hundred && mayLackScores(evaluation);
  const complete = scored.length > 0 && open.length === 0 && !indicators.some(waitsWithoutPoints) && !lacking;

  const cells = [
    ...funds.filter(({ final }) => final !== null).map(({ fund }) => fund.score?.cell),
    ...indicators.filter(({ final }) => final !== null).map(({ indicator }) => indicator.cells.score),
  ];
  const steps: ExplanationStep[] = [];
  let score: Term | null = null;
  if (scored.length > 0) {
    score = sum(scored.map((line) => line.final!));
    steps.push(plainStep({ code: 'total.sum', values: { score: String(valueOf(score)) }, cells, term: score }));
    if (complete && points) score = renormalised(policy, indicators, score, points, steps);
    score = capped(policy, funds, score, steps);
    score = roundedTotal(policy, score, steps);
  }
  const gradable = complete && score && (hundred || steps.some(({ code }) => code === 'total.renormalised'));
  return {
    points: points && valueOf(points),
    score: score && valueOf(score),
    complete,
    lacking,
    grade: gradable && score ? gradeOf(policy, score, steps) : null,
    openPoints: valueOf(sum(open.map((line) => line.points!))),
    scorablePoints: valueOf(sum(withPoints.filter(({ final }) => final !== null).map((line) => line.points!))),
    recorded: evaluation.total?.score?.value ?? null,
    explanation: steps,
  };
}

/** In a form without a points column every row that says something is to be scored. */
function waitsWithoutPoints({ indicator, final }: ScoredIndicator): boolean {
  const { cells, target, actual } = indicator;
  return cells.points === null && cells.score !== null && final === null && (target !== null || actual !== null);
}

function renormalised(
  policy: Policy,
  indicators: readonly ScoredIndicator[],
  score: Term,
  points: Term,
  steps: ExplanationStep[],
): Term {
  const left = indicators.filter(({ method }) => method === 'notApplicable').length;
  const hundred = decimal(FULL_MARKS);
  const due = policy.parameters['notApplicable.renormalise'].value && left > 0 && compare(points, decimal(0)) > 0;
  if (!due || compare(points, hundred) === 0) return score;
  const { digits, mode } = policy.parameters.rounding.value;
  const whole = times(dividedBy(decimal(valueOf(score)), decimal(valueOf(points))), hundred);
  const result = isExactAt(whole, digits) ? whole : rounded(whole, digits, mode);
  steps.push(
    policyStep(policy, 'notApplicable.renormalise', {
      code: 'total.renormalised',
      values: { rows: String(left), points: String(valueOf(points)), score: String(valueOf(result)) },
      term: result,
    }),
  );
  return result;
}

function capped(policy: Policy, funds: readonly ScoredFund[], score: Term, steps: ExplanationStep[]): Term {
  const rate = funds.find(({ points }) => points !== null)?.rate ?? null;
  const caps = (policy.parameters['total.cappedByExecution'].value ?? []).filter(
    ({ rateBelow }) => rate !== null && rate < rateBelow,
  );
  const cap = caps.length > 0 ? Math.min(...caps.map(({ atMost }) => atMost)) : null;
  if (cap === null || compare(score, decimal(cap)) <= 0) return score;
  const result = smaller(decimal(valueOf(score)), decimal(cap));
  steps.push(
    policyStep(policy, 'total.cappedByExecution', {
      code: 'total.capped',
      values: { rate: String(rate), score: String(valueOf(result)) },
      term: result,
    }),
  );
  return result;
}

function roundedTotal(policy: Policy, score: Term, steps: ExplanationStep[]): Term {
  const { digits, mode } = policy.parameters.rounding.value;
  if (isExactAt(score, digits)) return score;
  const result = rounded(decimal(valueOf(score)), digits, mode);
  steps.push(policyStep(policy, 'rounding', { code: 'rounding', values: { digits: String(digits) }, term: result }));
  return result;
}

/** The grade of a total by the policy's table; none for a total below 0, which only a slip can bring about. */
function gradeOf(policy: Policy, score: Term, steps: ExplanationStep[]): string | null {
  const band = policy.parameters.grades.value.find((each) => compare(score, decimal(each.atLeast)) >= 0);
  if (band === undefined) return null;
  const { grade, atLeast } = band;
  steps.push(
    policyStep(policy, 'grades', {
      code: 'grade',
      values: { score: String(valueOf(score)), bound: String(atLeast), grade },
    }),
  );
  return grade;
}

function sum(values: readonly number[]): Term {
  const [first = 0, ...rest] = values;
  return rest.reduce((total, value) => plus(total, decimal(value)), decimal(first));
}
