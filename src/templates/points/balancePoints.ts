import Big from 'big.js';
import type { Policy } from '../../policy/policy';
import { balanceTo } from './balanceTo';

/** A row whose points are to be balanced. */
export interface WeightedRow {
  readonly level1: string | null;
  /** Suggested points, an exact decimal; null when nothing is suggested. */
  readonly points: string | null;
}

/**
 * The points of all indicator rows brought to 100 together with the execution rate, as the policy shares them out:
 * each level 1 to its weight, the weight of a level 1 that has no row to the others in proportion. Where the policy
 * has no weights for the levels the form has, all rows are balanced as one. Null when that is impossible.
 */
export function balancePoints(rows: readonly WeightedRow[], policy: Policy): readonly string[] | null {
  const total = new Big(100).minus(policy.parameters['execution.points'].value).toString();
  const groups = weightedGroups(rows, policy);
  if (groups === null)
    return balanceTo(
      rows.map((row) => row.points),
      total,
    );
  const shares = balanceTo(
    [...groups.values()].map((group) => group.weight),
    total,
  );
  if (shares === null) return null;
  const balanced: string[] = [];
  for (const [index, group] of [...groups.values()].entries()) {
    const points = balanceTo(
      group.rows.map((row) => rows[row]!.points),
      shares[index]!,
    );
    if (points === null) return null;
    group.rows.forEach((row, position) => (balanced[row] = points[position]!));
  }
  return balanced;
}

interface WeightedGroup {
  readonly weight: string;
  readonly rows: number[];
}

/** Rows by level 1 with the policy's weight; null when it has none for one of them. */
function weightedGroups(rows: readonly WeightedRow[], policy: Policy): ReadonlyMap<string, WeightedGroup> | null {
  const weights = policy.parameters['weights.level1'].value;
  if (weights === null) return null;
  const groups = new Map<string, WeightedGroup>();
  for (const [index, row] of rows.entries()) {
    const weight = weights.find(({ group }) => row.level1?.startsWith(group));
    if (!weight) return null;
    const group = groups.get(weight.group) ?? { weight: String(weight.points), rows: [] };
    group.rows.push(index);
    groups.set(weight.group, group);
  }
  return groups;
}
