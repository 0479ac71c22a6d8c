import { parameterKeys } from './parameterValues';
import { lineage } from './policyAt';
import type { PolicyFile } from './policySchema';

/** A span of budget years, inclusive; null where it is open. */
export interface YearsInForce {
  readonly from: number | null;
  readonly to: number | null;
}

/** The years in which every parameter of a policy and of what it extends has a value, as far as their ends tell. */
export function yearsInForce(line: readonly PolicyFile[]): YearsInForce {
  let from = -Infinity;
  let to = Infinity;
  for (const key of parameterKeys) {
    const values: readonly YearsInForce[] = line.find((file) => file.parameters[key])?.parameters[key] ?? [];
    from = Math.max(from, Math.min(...values.map((value) => value.from ?? -Infinity)));
    to = Math.min(to, Math.max(...values.map((value) => value.to ?? Infinity)));
  }
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}

/**
 * The year for which a policy is read to score a form: the form's own when the policy is in force then, else the
 * nearest year in which it is (scoring then points this out). A form without a year takes the latest rules.
 * Throws `PolicyError` as `policyAt` does for an unknown id.
 */
export function policyYearFor(id: string, formYear: number | null, own: readonly PolicyFile[] = []): number {
  const line = lineage(id, own);
  const { from, to } = yearsOf(line);
  if (formYear !== null) return Math.min(Math.max(formYear, from ?? -Infinity), to ?? Infinity);
  return to ?? latestStart(line);
}

/** The years worked out last for a policy, with the line they were worked out for: its own files may change. */
const known = new WeakMap<PolicyFile, { readonly line: readonly PolicyFile[]; readonly years: YearsInForce }>();

/** The years of a line of policies, worked out once as long as it is the same. */
function yearsOf(line: readonly PolicyFile[]): YearsInForce {
  const kept = known.get(line[0]!);
  if (kept?.line.every((file, index) => file === line[index]) && kept.line.length === line.length) return kept.years;
  const years = yearsInForce(line);
  known.set(line[0]!, { line, years });
  return years;
}

function latestStart(line: readonly PolicyFile[]): number {
  const starts = line.flatMap((file) => Object.values(file.parameters).flatMap((values) => values.map((v) => v.from)));
  return Math.max(...starts.filter((start) => start !== null), FIRST_YEAR);
}

/** Self-evaluation in this form begins here; the year read when no value of a policy is dated. */
const FIRST_YEAR = 2016;
