import { PolicyError } from '../policy/policyError';
import { ExitCode } from './exitCode';

/** What the shell is told of a caught fault: a policy that was asked for and cannot be had is the caller's slip, all else the file's. */
export function exitOfFault(fault: unknown, asked: readonly (string | null | undefined)[]): ExitCode {
  const ofPolicy = fault instanceof PolicyError && asked.includes(fault.values.policy);
  return ofPolicy ? ExitCode.usage : ExitCode.unreadable;
}
