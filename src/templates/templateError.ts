/** Why a template, a roster or a library cannot be used; words are in the locales by `code`. */
export type TemplateErrorCode =
  /** No layout has this id. Values: layout, known. */
  'templates.unknownLayout';

/** A template cannot be made. Data only: code and values. */
export class TemplateError extends Error {
  constructor(
    readonly code: TemplateErrorCode,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'TemplateError';
  }
}
