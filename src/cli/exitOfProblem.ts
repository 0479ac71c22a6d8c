import type { Problem } from '../workflows/problemOf';
import { ExitCode } from './exitCode';

/** What the shell is told of a problem: a policy that was asked for and cannot be had is the caller's slip, all else the file's. */
export function exitOfProblem({ key, values }: Problem, asked: readonly (string | null | undefined)[]): ExitCode {
  return key.startsWith('policy.') && asked.includes(values.policy) ? ExitCode.usage : ExitCode.unreadable;
}
