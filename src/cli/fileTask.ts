import type { Locale } from '../locales/message';
import type { PolicyFile } from '../policy/policySchema';
import type { ExitCode } from './exitCode';
import type { ReviewedForm } from './review/reviewedForm';
import type { WorkbookFile } from './workbookFiles';

/** What to do with one file; plain data, so that it can be sent to a worker. */
export interface FileTask {
  readonly command: 'score' | 'check';
  readonly file: WorkbookFile;
  /** Where the scored or reviewed workbook goes; what is there is kept beside it as `name.bak.xlsx`. Null writes nothing. */
  readonly target: string | null;
  /** The user's choice of policy; null takes the workbook's own or the national one. */
  readonly policyId: string | null;
  /** Policies of the user's own that `policyId` may name. */
  readonly ownPolicies: readonly PolicyFile[];
  readonly deviationColumn: boolean;
  /** Cells whose proposed score is accepted: `sheet!A1`, bare `A1`, or `all`. */
  readonly accept: readonly string[];
  /** Whoever makes a review that is kept in the workbook; empty when not told. */
  readonly reviewer: string;
  /** What a review that is written adds to the workbook beside its record. */
  readonly reviewParts: { readonly sheet: boolean; readonly columns: boolean };
  readonly wanted: WantedForm;
  readonly locale: Locale;
}

/** Which form of the result is made: what a person reads, the machine form, or neither where a line in a table is all. */
export type WantedForm = 'text' | 'json' | 'summary';

/** A form in a few words, for result tables. */
export interface FormSummary {
  readonly project: string;
  readonly unit: string;
  readonly total: string;
  readonly mustFix: number;
  readonly shouldExplain: number;
  readonly notes: number;
}

/** What came of one file; plain data. */
export interface FileResult {
  readonly name: string;
  readonly exit: ExitCode;
  /** The machine form; null where it is not wanted. */
  readonly json: object | null;
  /** What a person reads; empty where it is not wanted. */
  readonly text: string;
  /** One sentence each, for standard error. */
  readonly errors: readonly string[];
  readonly forms: readonly FormSummary[];
  /** What `ziping check` found on each form; empty for other commands. */
  readonly reviewed: readonly ReviewedForm[];
}
