import { parameterKeys, type ParameterKey } from './parameterValues';
import type { Policy, PolicyParameter, PolicyParameters } from './policy';
import { PolicyError } from './policyError';
import type { DatedValue, PolicyFile } from './policySchema';
import { shippedPolicies } from './shippedPolicies';

/** Which policy scores a form when neither the workbook nor the user names one. */
export const DEFAULT_POLICY = 'cn-mof-2020';

/**
 * The policy as it holds in a budget year: the only way to its values. `own` are policies that travel with a
 * workbook or were imported; they go before shipped ones of the same id.
 * Throws `PolicyError` for an unknown id, for a parameter without a value in that year, and for a circle of `extends`.
 */
export function policyAt(id: string, year: number, own: readonly PolicyFile[] = []): Policy {
  const line = lineage(id, own);
  const active = line[0]!;
  const parameters = Object.fromEntries(parameterKeys.map((key) => [key, valueAt(line, key, year)]));
  return {
    id: active.id,
    version: active.version,
    name: active.name,
    year,
    basis: active.basis,
    signs: active.signs,
    // Complete by construction: one entry for every key, each validated by the schema of its key.
    parameters: parameters as PolicyParameters,
  };
}

/** The file itself, then what it extends, up to the root. */
export function lineage(id: string, own: readonly PolicyFile[]): readonly PolicyFile[] {
  const line: PolicyFile[] = [];
  for (let next: string | null = id; next !== null; next = line.at(-1)!.extends) {
    if (line.some((file) => file.id === next)) throw new PolicyError('policy.extendsItself', { policy: next });
    line.push(fileOf(next, own));
  }
  return line;
}

function fileOf(id: string, own: readonly PolicyFile[]): PolicyFile {
  const file = own.find((each) => each.id === id) ?? shippedPolicies.find((each) => each.id === id);
  if (file) return file;
  const known = [...own, ...shippedPolicies].map((each) => each.id);
  throw new PolicyError('policy.unknown', { policy: id, known: known.join(', ') });
}

/** A file that sets a parameter answers for all years: what it leaves out is missing, not inherited. */
function valueAt(line: readonly PolicyFile[], key: ParameterKey, year: number): PolicyParameter<unknown> {
  const file = line.find((each) => each.parameters[key]);
  const values: readonly DatedValue<unknown>[] = file?.parameters[key] ?? [];
  const value = values.find(({ from, to }) => (from ?? -Infinity) <= year && year <= (to ?? Infinity));
  if (file && value) return { ...value, setBy: file.id };
  throw new PolicyError('policy.noValue', { policy: line[0]!.id, parameter: key, year: String(year) });
}
