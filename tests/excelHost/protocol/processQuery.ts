import { ApiError, NotEmulated, type ApiErrorCode } from './apiError';
import { loadObject } from './loadObject';
import { ObjectPaths } from './objectPaths';
import { identityOf, requireVersion, type QuerySession } from './querySession';
import type { RemoteObject } from './remoteObject';
import { ActionType, clientName, type WireAction, type WireError, type WireRequest, type WireValue } from './wire';
import type { WireResponse } from './wire';

/** An error to be answered instead of doing an action. */
export interface ActionFailure {
  /** Which action of the request, from 0. */
  readonly action: number;
  readonly code: ApiErrorCode;
}

/**
 * Does the actions of one request in order and stops at the first error. What was done before the
 * error stays done, as in Excel.
 */
export function processQuery(session: QuerySession, request: WireRequest, failure?: ActionFailure): WireResponse {
  const paths = new ObjectPaths(session, request);
  const results: { ActionId: number; Value: WireValue }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (failure?.action === index) throw new ApiError(failure.code);
      const value = doAction(session, paths, action);
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: answerFor(session, error, action, index) };
    }
  }
  return { Results: results, ...(traceIds.length > 0 ? { TraceIds: traceIds } : {}) };
}

function doAction(session: QuerySession, paths: ObjectPaths, action: WireAction): WireValue | undefined {
  if (action.ActionType === ActionType.Trace) return null;
  const target = paths.resolve(action.ObjectPathId);
  try {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target && identityOf(target);
      case ActionType.Query:
        return target && loadObject(session, target, action.QueryInfo ?? {});
      case ActionType.Method:
        return target && callMethod(session, paths, target, action);
      case ActionType.SetProperty:
        if (target) setProperty(session, paths, target, action);
        return undefined;
      default:
        throw new NotEmulated(`action type ${action.ActionType}`);
    }
  } catch (error) {
    if (error instanceof ApiError && target) error.location ??= `${target.remoteClass.name}.${clientName(action.Name)}`;
    throw error;
  }
}

function callMethod(session: QuerySession, paths: ObjectPaths, target: RemoteObject, action: WireAction): WireValue {
  const method = target.remoteClass.methods.get(action.Name);
  if (!method) throw new NotEmulated(`method ${target.remoteClass.name}.${action.Name}`);
  requireVersion(session, method.since);
  const result = method.call(target, ...paths.argumentsOf(action.ArgumentInfo));
  return isRemote(result) ? null : result;
}

function setProperty(session: QuerySession, paths: ObjectPaths, target: RemoteObject, action: WireAction): void {
  const property = target.remoteClass.properties.get(action.Name);
  if (!property) throw new NotEmulated(`property ${target.remoteClass.name}.${action.Name}`);
  requireVersion(session, property.since);
  if (!property.set) throw new ApiError('InvalidOperation');
  const [value] = paths.argumentsOf(action.ArgumentInfo);
  if (value === undefined || isRemote(value)) throw new ApiError('InvalidArgument');
  property.set(target, value);
}

function isRemote(value: WireValue | RemoteObject): value is RemoteObject {
  return value !== null && typeof value === 'object' && 'remoteClass' in value;
}

function answerFor(session: QuerySession, error: unknown, action: WireAction, index: number): WireError {
  const location = clientName(action.Name);
  if (error instanceof ApiError) {
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.httpStatus,
      Location: error.location ?? location,
      ActionIndex: index,
    };
  }
  const what = error instanceof Error ? error.message : String(error);
  session.recordGap(what);
  return {
    Code: 'GeneralException',
    Message: `[emulator] not emulated: ${what}`,
    HttpStatusCode: 500,
    Location: location,
    ActionIndex: index,
  };
}
