/** What Excel's runtime for worksheet functions offers; @types/office-js does not describe it. */
declare namespace CustomFunctions {
  /** Makes functions known under the ids of functions.json. */
  function associate(functions: Readonly<Record<string, (...values: never[]) => unknown>>): void;

  const ErrorCode: { readonly invalidValue: '#VALUE!' };

  /** Thrown by a function: the cell shows the code, its card the message. */
  class Error {
    readonly code: string;
    readonly message: string;
    constructor(code: typeof ErrorCode.invalidValue, message?: string);
  }
}
