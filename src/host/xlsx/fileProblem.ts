import { HostError } from '../hostError';

/** The file's bytes contradict the format: nothing in it can be trusted. `found` says what, for logs and support. */
export function damaged(found: string): HostError {
  return new HostError({ code: 'damaged', found });
}

/** The file is built as no spreadsheet program builds one, in a way known from attacks. */
export function unsafe(found: string): HostError {
  return new HostError({ code: 'unsafe', found });
}

/** The file asks for more memory or time than a workbook may. */
export function tooLarge(found: string | number, expected: string | number): HostError {
  return new HostError({ code: 'tooLarge', found: String(found), expected: String(expected) });
}
