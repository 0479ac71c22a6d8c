import { parameterValues, type ParameterKey, type ParameterValue } from './parameterValues';
import type { Policy } from './policy';
import type { DatedValue, PolicyDocument, PolicyFile } from './policySchema';

/** A new policy on top of an existing one: it says nothing of its own yet, so it scores as that one does. */
export function copyPolicy(
  base: Policy,
  identity: { readonly id: string; readonly name: PolicyFile['name'] },
): PolicyFile {
  return { ...identity, version: '1', extends: base.id, basis: null, offered: true, signs: [], parameters: {} };
}

/** The same policy under the next version, to be changed: 1 → 2, 1.9 → 1.10. */
export function nextVersion(file: PolicyFile): PolicyFile {
  const parts = file.version.split('.');
  return { ...file, version: [...parts.slice(0, -1), Number(parts.at(-1)) + 1].join('.') };
}

/** Where an office's own value comes from: its rule, when it has one, and the budget years it holds for. */
export interface OwnSource {
  readonly document: PolicyDocument | null;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * The policy with a parameter set to one value. Throws a ZodError when the value does not fit the parameter: what a
 * person typed was checked before, so this is a mistake in the program.
 */
export function changeParameter<K extends ParameterKey>(
  file: PolicyFile,
  key: K,
  value: ParameterValue<K>,
  source: OwnSource = { document: null, from: null, to: null },
): PolicyFile {
  const dated: DatedValue<unknown> = {
    value: parameterValues[key].parse(value),
    from: source.from,
    to: source.to,
    document: source.document,
    confirmed: source.document !== null,
  };
  return { ...file, parameters: { ...file.parameters, [key]: [dated] } };
}

/** The policy without a value of its own for the parameter: the one it extends holds again. */
export function resetParameter(file: PolicyFile, key: ParameterKey): PolicyFile {
  const others = Object.entries(file.parameters).filter(([name]) => name !== key);
  return { ...file, parameters: Object.fromEntries(others) as PolicyFile['parameters'] };
}
