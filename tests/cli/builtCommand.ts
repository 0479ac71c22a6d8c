import { execFile } from 'node:child_process';
import { join } from 'node:path';
import '../repeatWhenFailed';

/** The built command: its workers are files beside it. */
export const COMMAND = join(__dirname, '../../dist/cli/ziping.js');

export interface Ended {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command in a process of its own. */
export function ziping(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { maxBuffer: 1 << 28 }, (fault, out, error) => {
      resolve({ exit: fault === null ? 0 : Number(fault.code), out, error });
    });
  });
}
