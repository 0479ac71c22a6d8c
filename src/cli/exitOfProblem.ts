import type { Problem } from '../workflows/problemOf';
import { ExitCode } from './exitCode';

/** Problems of what was asked for, whatever is in the file. */
const SLIPS: ReadonlySet<string> = new Set(['templates.unknownLayout', 'templates.unknownPlace', 'templates.noYear']);

/**
 * What the shell is told of a problem: a layout, a file name pattern, a year left out, or a policy among those asked
 * for that cannot be had is the caller's slip, all else the file's.
 */
export function exitOfProblem({ key, values }: Problem, asked: readonly (string | null | undefined)[]): ExitCode {
  const isSlip = SLIPS.has(key) || (key.startsWith('policy.') && asked.includes(values.policy));
  return isSlip ? ExitCode.usage : ExitCode.unreadable;
}
