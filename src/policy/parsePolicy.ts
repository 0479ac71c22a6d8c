import { parameterKeys } from './parameterValues';
import { lineage } from './policyAt';
import { PolicyError } from './policyError';
import { problemsOf, type PolicyProblem } from './policyProblem';
import { policyFileSchema, type PolicyFile } from './policySchema';

/** A policy file that holds, or everything that is wrong with it. */
export type PolicyParsing =
  | { readonly ok: true; readonly file: PolicyFile }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Reads a policy from the text of a file. All problems are told at once. `own` are other policies it may extend. */
export function parsePolicy(text: string, own: readonly PolicyFile[] = []): PolicyParsing {
  try {
    return validatePolicy(JSON.parse(text), own);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return { ok: false, problems: [{ place: '', code: 'notJson', values: {} }] };
  }
}

/**
 * Checks data that is meant to be a policy: its shape, the rules between its values, that what it extends is known,
 * and that together they say every parameter.
 */
export function validatePolicy(data: unknown, own: readonly PolicyFile[] = []): PolicyParsing {
  const parsed = policyFileSchema.safeParse(data, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = problemsAsAWhole(parsed.data, own);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: parsed.data };
}

function problemsAsAWhole(file: PolicyFile, own: readonly PolicyFile[]): readonly PolicyProblem[] {
  try {
    const line = lineage(file.id, [file, ...own]);
    return parameterKeys
      .filter((key) => line.every((each) => each.parameters[key] === undefined))
      .map((key) => ({ place: 'parameters', code: 'parameterMissing', values: { parameter: key } }));
  } catch (fault) {
    if (!(fault instanceof PolicyError)) throw fault;
    const code = fault.code === 'policy.extendsItself' ? 'extendsItself' : 'extendsUnknown';
    return [{ place: 'extends', code, values: fault.values }];
  }
}

/** A policy as the text of a file: members in the order of the schema, so that equal policies give equal text. */
export function serialisePolicy(file: PolicyFile): string {
  return `${JSON.stringify(policyFileSchema.parse(file), null, 2)}\n`;
}
