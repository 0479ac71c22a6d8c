/** What `ziping` tells the shell. When several apply, the highest counts. */
export const ExitCode = {
  done: 0,
  /** Findings that must be fixed. */
  findings: 1,
  /** The command line was not understood. */
  usage: 2,
  /** A file, or the form in it, cannot be read or written. */
  unreadable: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
