import { ApiError } from '../protocol/apiError';
import type { RemoteArgument } from '../protocol/remoteObject';
import type { WireValue } from '../protocol/wire';

/** The argument as a text; throws what Excel answers otherwise. */
export function textArgument(value: RemoteArgument | undefined): string {
  if (typeof value !== 'string') throw new ApiError('InvalidArgument');
  return value;
}

/** The argument as a whole number. */
export function integerArgument(value: RemoteArgument | undefined): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ApiError('InvalidArgument');
  return value;
}

/** The argument as an object's fields, such as the options of `getCellProperties`. */
export function fieldsArgument(value: RemoteArgument | undefined): Readonly<Record<string, WireValue>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'remoteClass' in value) {
    throw new ApiError('InvalidArgument');
  }
  return value as Readonly<Record<string, WireValue>>;
}

/** The argument as truth; absent and null are false. */
export function flagArgument(value: RemoteArgument | undefined): boolean {
  return value === true;
}
