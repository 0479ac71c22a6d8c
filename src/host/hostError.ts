import type { CellAddress } from '../sheet/cellAddress';

/** What a spreadsheet program or a file can answer instead of doing what was asked. Words are in the locales. */
export type HostErrorCode =
  | 'notAWorkbook'
  | 'encrypted'
  | 'legacyXls'
  | 'damaged'
  | 'unsafe'
  | 'tooLarge'
  | 'signed'
  | 'sheetNotFound'
  | 'sheetHidden'
  | 'sheetProtected'
  | 'structureProtected'
  | 'cellEditing'
  | 'cellChanged'
  | 'cellLocked'
  | 'cellMerged'
  | 'cellInvalid'
  | 'requestTooLarge'
  | 'busy'
  | 'sessionLost'
  | 'notSupported'
  | 'fileNotFound'
  | 'fileNotWritable'
  | 'unexpected';

/** A host's error as data: what happened, where, what was found and what was expected. */
export interface HostProblem {
  readonly code: HostErrorCode;
  /** File name, part name or sheet name as far as known. */
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: CellAddress;
  readonly found?: string;
  readonly expected?: string;
}

/** Carries a `HostProblem` across the host boundary. `message` is for logs; users get words from the locales. */
export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    options?: ErrorOptions,
  ) {
    super(describe(problem), options);
    this.name = 'HostError';
  }
}

function describe(problem: HostProblem): string {
  const where = [problem.file, problem.sheet, problem.cell].filter(Boolean).join(' ');
  const found = problem.found === undefined ? '' : ` found ${problem.found}`;
  const expected = problem.expected === undefined ? '' : ` expected ${problem.expected}`;
  return `${problem.code} ${where}${found}${expected}`.trim();
}
