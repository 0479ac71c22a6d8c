import { parameterKeys } from '../policy/parameterValues';
import type { Policy } from '../policy/policy';
import type { PolicyFile } from '../policy/policySchema';

/**
 * A policy of the finance office's own to begin with: everything the policy says in its year, to be
 * changed line by line. What is changed no longer rests on a document, so none is carried over.
 */
export function copyPolicy({ id, name, parameters }: Policy): PolicyFile {
  const said = parameterKeys.map((key) => [
    key,
    [{ value: parameters[key].value, from: null, to: null, document: null, confirmed: false }],
  ]);
  return {
    id: `${id}-own`,
    version: '1',
    name: { 'zh-CN': `${name['zh-CN']}（本单位）`, en: `${name.en} (own)` },
    extends: id,
    basis: null,
    offered: true,
    signs: [],
    parameters: Object.fromEntries(said) as PolicyFile['parameters'],
  };
}
