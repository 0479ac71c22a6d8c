import { ApiError } from './apiError';
import { offers, type ApiVersion } from './apiVersion';
import type { RemoteObject } from './remoteObject';
import type { WireValue } from './wire';

/** The Excel that answers: what a request needs of it. */
export interface QuerySession {
  readonly apiVersion: ApiVersion;
  /** The workbook, where every path begins. */
  root(): RemoteObject;
  /** A fresh object of a service that belongs to no workbook; null when there is none of that name. */
  service(name: string): RemoteObject | null;
  /** The object kept under a reference id, or null. */
  referenced(id: string): RemoteObject | null;
  /** Takes note of something asked for that is not emulated. */
  recordGap(what: string): void;
}

/** Throws what an Excel without the member answers. */
export function requireVersion(session: QuerySession, since: ApiVersion): void {
  if (!offers(session.apiVersion, since)) throw new ApiError('ApiNotFound');
}

/** What a proxy learns of its object. */
export function identityOf(target: RemoteObject): Record<string, WireValue> {
  return { ...target.identity(), ...(target.referenceId === null ? {} : { _ReferenceId: target.referenceId }) };
}
