import type { WireRequest, WireResponse } from '../protocol/wire';

/** One request as office.js sent it, and what Excel answered. */
export interface TraceEntry {
  readonly flags: number;
  readonly request: WireRequest;
  /** Null when the request was refused as a whole. */
  readonly response: WireResponse | null;
  /** Number of the refusal, or null. */
  readonly refusal: number | null;
}

/** A session recorded in a real Excel. It holds what was read from the workbook, so it is as private as that. */
export interface Trace {
  /** `OfficeOnline`, `PC`, `Mac` … */
  readonly platform: string;
  /** Version Excel gives itself. */
  readonly version: string;
  readonly entries: readonly TraceEntry[];
}
