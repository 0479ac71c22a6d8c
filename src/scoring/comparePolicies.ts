import type { CellAddress } from '../sheet/cellAddress';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { canonicalJson } from '../policy/canonicalJson';
import { diffPolicies } from '../policy/diffPolicies';
import type { ParameterKey } from '../policy/parameterValues';
import type { Policy } from '../policy/policy';
import { scoreEvaluation, type ScoringOptions } from './scoreEvaluation';
import type { ScoredEvaluation, ScoredLine } from './scoredEvaluation';

/** One line of the form under both policies. */
export interface ComparedLine {
  /** Level-3 name; null for the execution line and rows without a name. */
  readonly name: string | null;
  /** Score cell. */
  readonly cell: CellAddress | null;
  readonly a: ScoredLine;
  readonly b: ScoredLine;
  /** `score` when a score or a proposal differs, `advice` when only what a reader is told does. */
  readonly differs: 'score' | 'advice' | 'no';
  /** The parameters whose values make the line differ. */
  readonly parameters: readonly ParameterKey[];
}

/** A form scored under two policies, with what differs and why. */
export interface PolicyComparison {
  readonly a: ScoredEvaluation;
  readonly b: ScoredEvaluation;
  /** The execution line first, then the indicators, in the order of the form. */
  readonly lines: readonly ComparedLine[];
  /** Parameters that make score or grade of the total differ. */
  readonly totalParameters: readonly ParameterKey[];
}

/**
 * Scores a form under two policies and finds the parameters that make a line differ: those which, put alone from one
 * policy into the other, change that line.
 */
export function comparePolicies(
  evaluation: SelfEvaluation,
  policyA: Policy,
  policyB: Policy,
  options: ScoringOptions = {},
): PolicyComparison {
  const score = (policy: Policy) => scoreEvaluation(evaluation, policy, options);
  const a = score(policyA);
  const b = score(policyB);
  const trials = diffPolicies(policyA, policyB).flatMap(({ parameter }) => [
    { parameter, before: a, after: score(exchanged(policyA, policyB, parameter)) },
    { parameter, before: b, after: score(exchanged(policyB, policyA, parameter)) },
  ]);
  const causes = (look: (scored: ScoredEvaluation) => string): readonly ParameterKey[] => {
    const found = trials.filter(({ before, after }) => look(before) !== look(after));
    return [...new Set(found.map(({ parameter }) => parameter))];
  };
  const others = linesOf(b);
  const lines = linesOf(a).map(({ name, cell, line }, index): ComparedLine => {
    const other = others[index]!.line;
    const differs = scores(line) !== scores(other) ? 'score' : advice(line) !== advice(other) ? 'advice' : 'no';
    const look = differs === 'score' ? scores : advice;
    const parameters = differs === 'no' ? [] : causes((scored) => look(linesOf(scored)[index]!.line));
    return { name, cell, a: line, b: other, differs, parameters };
  });
  const same = totalOf(a) === totalOf(b);
  return { a, b, lines, totalParameters: same ? [] : causes(totalOf) };
}

/** Policy `base` with one parameter taken, value and source, from the other. */
function exchanged(base: Policy, other: Policy, parameter: ParameterKey): Policy {
  return { ...base, parameters: { ...base.parameters, [parameter]: other.parameters[parameter] } };
}

interface NamedLine extends Pick<ComparedLine, 'name' | 'cell'> {
  readonly line: ScoredLine;
}

function linesOf({ funds, indicators }: ScoredEvaluation): readonly NamedLine[] {
  const execution = funds.filter(({ method }) => method === 'execution');
  return [
    ...execution.map((line) => ({ name: null, cell: line.fund.score?.cell ?? null, line })),
    ...indicators.map((line) => ({ name: line.indicator.level3, cell: line.indicator.cells.score, line })),
  ];
}

function scores({ mechanical, final, proposed, state, deduction }: ScoredLine): string {
  return canonicalJson([mechanical, final, proposed, state, deduction?.amount ?? null]);
}

function advice({ hints }: ScoredLine): string {
  return canonicalJson(hints.map(({ code, values }) => [code, values]));
}

function totalOf({ total }: ScoredEvaluation): string {
  return canonicalJson([total.score, total.grade]);
}
