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
  const { from, to } = yearsInForce(line);
  if (formYear !== null) return Math.min(Math.max(formYear, from ?? -Infinity), to ?? Infinity);
  return to ?? latestStart(line);
}

function latestStart(line: readonly PolicyFile[]): number {
  const starts = line.flatMap((file) => Object.values(file.parameters).flatMap((values) => values.map((v) => v.from)));
  return Math.max(...starts.filter((start) => start !== null), FIRST_YEAR);
}

/** Self-evaluation in this form begins here; the year read when no value of a policy is dated. */
const FIRST_YEAR = 2016;
