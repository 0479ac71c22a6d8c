/** Texts of Microsoft's page "Application-specific error handling", with the HTTP status Excel sends along. */
const ANSWERS = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ItemAlreadyExists: [400, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const;

export type ApiErrorCode = keyof typeof ANSWERS;

/** An error that Excel itself would answer to an action. */
export class ApiError extends Error {
  readonly httpStatus: number;
  /** `Worksheet.getRange`: the class and member that failed, filled in on the way up. */
  location: string | null = null;

  constructor(
    readonly code: ApiErrorCode,
    message: string = ANSWERS[code][1],
  ) {
    super(message);
    this.httpStatus = ANSWERS[code][0];
  }
}

/** Something office.js knows and this emulator does not. A run in which one was thrown fails. */
export class NotEmulated extends Error {}
