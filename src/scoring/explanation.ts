import type { CellAddress } from '../sheet/cellAddress';
import type { ParameterKey } from '../policy/parameterValues';
import type { Policy } from '../policy/policy';
import { isExactAt, rounded, valueOf, type Term } from './arithmetic';
import { policyReference } from './policyReference';
import type { ExplanationStep } from './scoredEvaluation';

/** What a step says: the code of its sentence, what fills it, the cells read and the arithmetic done. */
export interface StepContent {
  readonly code: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly cells?: readonly (CellAddress | null | undefined)[];
  readonly term?: Term;
}

/**
 * A step taken by a parameter of the policy. The sentence may also name `{policy}`, `{parameter}`, `{arithmetic}`
 * and `{result}`.
 */
export function policyStep(policy: Policy, parameter: ParameterKey, content: StepContent): ExplanationStep {
  const step = plainStep(content);
  return {
    ...step,
    values: { ...step.values, policy: policy.id, parameter },
    reference: policyReference(policy, parameter),
  };
}

/** A step that follows from the form or from a person, not from the policy. */
export function plainStep({ code, values = {}, cells = [], term }: StepContent): ExplanationStep {
  const result = term ? valueOf(term) : null;
  return {
    code,
    values: term && result !== null ? { ...values, arithmetic: term.text, result: String(result) } : { ...values },
    cells: [...new Set(cells.filter((cell): cell is CellAddress => cell !== null && cell !== undefined))],
    arithmetic: term?.text ?? null,
    result,
    reference: null,
  };
}

/** The score as the policy rounds it where lines are rounded; unrounded (and printed so) where only the total is. */
export function asPolicyRounds(policy: Policy, score: Term): Term {
  const { digits, mode, where } = policy.parameters.rounding.value;
  return where === 'total' || isExactAt(score, digits) ? score : rounded(score, digits, mode);
}
