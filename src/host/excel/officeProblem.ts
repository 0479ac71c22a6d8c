import { HostError, type HostErrorCode, type HostProblem } from '../hostError';

/** What each error code of the Excel API and of its transport means to the user. Codes not named here are `unexpected`. */
const MEANING: ReadonlyMap<string, HostErrorCode> = new Map<string, HostErrorCode>([
  ['InvalidOperationInCellEditMode', 'cellEditing'],
  ['AccessDenied', 'sheetProtected'],
  ['ItemNotFound', 'sheetNotFound'],
  ['InvalidReference', 'sheetNotFound'],
  ['RequestPayloadSizeLimitExceeded', 'requestTooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'requestTooLarge'],
  ['RangeExceedsLimit', 'requestTooLarge'],
  ['OperationCellsExceedLimit', 'requestTooLarge'],
  ['FormulaLengthExceedsLimit', 'requestTooLarge'],
  ['ActivityLimitReached', 'busy'],
  ['Conflict', 'busy'],
  ['RequestAborted', 'busy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
  ['ConnectionFailure', 'sessionLost'],
  ['InactiveWorkbook', 'sessionLost'],
  ['InvalidOrTimedOutSession', 'sessionLost'],
  ['Timeout', 'sessionLost'],
  ['ApiNotFound', 'notSupported'],
  ['NotImplemented', 'notSupported'],
  ['UnsupportedFeature', 'notSupported'],
  ['UnsupportedOperation', 'notSupported'],
  ['UnsupportedSheet', 'notSupported'],
]);

/** Status with which Excel refuses an add-in that was not given the right to write. */
const NOT_PERMITTED = 401;

/**
 * Any failure of an Office.js call as a `HostError`. `where` names what was worked on; Excel's own
 * code and message travel along in `found`, for the log.
 */
export function asHostError(error: unknown, where: Pick<HostProblem, 'sheet' | 'cell'> = {}): HostError {
  if (error instanceof HostError) return error;
  const code = textField(error, 'code') ?? 'GeneralException';
  const message = textField(error, 'message') ?? String(error);
  const refused = code === 'AccessDenied' && field(error, 'httpStatusCode') === NOT_PERMITTED;
  const meaning = refused ? 'notSupported' : (MEANING.get(code) ?? 'unexpected');
  return new HostError({ code: meaning, ...where, found: `${code}: ${message}` }, { cause: error });
}

/** office.js lives in a realm of its own in some hosts, so its errors are known by their fields. */
function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined;
}

function textField(error: unknown, name: string): string | null {
  const value = field(error, name);
  return typeof value === 'string' && value !== '' ? value : null;
}
