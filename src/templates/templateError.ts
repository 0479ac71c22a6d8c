/** Why a template, a roster or a library cannot be used; words are in the locales by `code`. */
export type TemplateErrorCode =
  /** No layout has this id. Values: layout, known. */
  | 'templates.unknownLayout'
  /** The workbook holds no form to make a template of. */
  | 'templates.noForm'
  /** The workbook holds no form that indicators or points could be put into. */
  | 'templates.noFormToFill'
  /** The sheet does not say its year, and none was given. Values: sheet. */
  | 'templates.noYear'
  /** All sheets of the workbook with the roster are hidden. */
  | 'templates.noVisibleSheet'
  /** The workbook is no template of ours. Values: file. */
  | 'templates.notATemplate'
  /** A pattern for file names has a place nobody knows. Values: place, known. */
  | 'templates.unknownPlace'
  /** A library file that holds none. Values: file, detail. */
  | 'templates.libraryInvalid'
  /** A .csv file whose quotes do not close. Values: file, line. */
  | 'templates.csvBroken';

/** A template cannot be made or used. Data only: code and values. */
export class TemplateError extends Error {
  constructor(
    readonly code: TemplateErrorCode,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'TemplateError';
  }
}
