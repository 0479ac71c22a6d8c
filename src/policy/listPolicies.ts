import { lineage } from './policyAt';
import type { PolicyFile } from './policySchema';
import { shippedPolicies } from './shippedPolicies';
import { yearsInForce } from './policyYears';

/** A policy as it is offered for choosing. */
export interface PolicyListing {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  readonly extends: string | null;
  /** Budget years it can be read for, inclusive; null where open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether it is offered without being asked for. */
  readonly offered: boolean;
  /** Whether every value it sets itself was read at its source. */
  readonly confirmed: boolean;
  /** Whether it is a policy of the user's own rather than one that comes with the program. */
  readonly own: boolean;
}

/** All policies: the user's own first, then the shipped ones. */
export function listPolicies(own: readonly PolicyFile[] = []): readonly PolicyListing[] {
  const shipped = shippedPolicies.filter((file) => own.every(({ id }) => id !== file.id));
  return [...own.map((file) => listing(file, own, true)), ...shipped.map((file) => listing(file, own, false))];
}

function listing(file: PolicyFile, own: readonly PolicyFile[], isOwn: boolean): PolicyListing {
  const { id, version, name, offered } = file;
  const values = Object.values(file.parameters).flat();
  return {
    id,
    version,
    name,
    extends: file.extends,
    ...yearsInForce(lineage(id, own)),
    offered,
    confirmed: values.every(({ confirmed }) => confirmed),
    own: isOwn,
  };
}
