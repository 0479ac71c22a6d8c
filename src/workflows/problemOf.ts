import { HostError, type HostProblem } from '../host/hostError';
import { PolicyError } from '../policy/policyError';
import { TemplateError } from '../templates/templateError';

/** What went wrong, as data: the key of a sentence in the locales and what it is filled with. */
export interface Problem {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What a caught fault says. Only a `HostError`, a `PolicyError` or a `TemplateError` is expected; anything else is a
 * mistake in the program and is said as such, with its message, instead of being swallowed.
 */
export function problemOf(fault: unknown, file: string): Problem {
  if (fault instanceof PolicyError) return { key: fault.code, values: fault.values };
  if (fault instanceof TemplateError) return { key: fault.code, values: { file, ...fault.values } };
  const problem: HostProblem =
    fault instanceof HostError
      ? fault.problem
      : { code: 'unexpected', found: fault instanceof Error ? fault.message : String(fault) };
  const { code, ...known } = problem;
  const place = [known.file ?? file, known.sheet, known.cell].filter(Boolean).join(' ');
  const values = { file, sheet: '—', cell: '—', found: '—', expected: '—', place };
  return { key: `host.${code}`, values: { ...values, ...definedOnly(known) } };
}

function definedOnly(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
