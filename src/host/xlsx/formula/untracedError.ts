/**
 * An error that is a way out and no fault: thrown and caught by the hundred thousand when a workbook is full of what
 * we do not compute. It carries no trace of calls, which would cost more than the work itself.
 */
export class UntracedError extends Error {
  constructor(message: string) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}
