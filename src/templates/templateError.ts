/** Why a template, a roster or a library cannot be used; words are in the locales by `code`. */
export type TemplateErrorCode =
  /** No layout has this id. Values: layout, known. */
  | 'templates.unknownLayout'
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
