import type { ActionFailure } from './protocol/processQuery';
import type { EmulatedWorkbook } from './workbook/emulatedWorkbook';

/** Numbers with which the host refuses a request as a whole, as office.js knows them. */
export const TRANSPORT_ERROR = {
  unexpected: 5001,
  cellEditing: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noPermission: 7000,
} as const;

export type TransportErrorName = keyof typeof TRANSPORT_ERROR;

/** What goes wrong with one request. */
export interface Fault {
  /** Something that happens in the workbook just before the request is worked on, e.g. another user's change. */
  readonly before?: (workbook: EmulatedWorkbook) => void;
  /** The request is refused and nothing of it is done. */
  readonly refuse?: TransportErrorName;
  /** The action of this number is answered with an error; what came before it stays done. */
  readonly action?: ActionFailure;
  /** All is done, but the answer does not arrive: this error comes instead. */
  readonly loseAnswer?: TransportErrorName;
  /** From this request on, after it was worked on, every request is refused. */
  readonly thenRefuseAll?: TransportErrorName;
  /** Milliseconds until the answer is sent. */
  readonly delay?: number;
}

/** Which request goes wrong, and how: requests that carry work are numbered from 1. */
export type FaultPlan = ReadonlyMap<number, Fault>;
