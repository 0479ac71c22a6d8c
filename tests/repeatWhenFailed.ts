/*
 * Imported by what a test uses to drive a browser, to start a process or to run LibreOffice: these can fail for reasons
 * that are none of ours, so a failed test of such a file is told and tried twice more. A fault of ours fails all three
 * times. Everything else is computed in the test's own process and has no such excuse.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
