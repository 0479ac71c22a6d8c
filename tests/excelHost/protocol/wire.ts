/** Plain data as it travels in a request or an answer. */
export type WireValue = null | boolean | number | string | WireValue[] | { [key: string]: WireValue };

/** Where an object comes from, as office.js numbers it. */
export const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

/** What is to be done with an object. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly WireValue[];
  /** The same shape as `Arguments`: the object path's id where an argument is an object, 0 where it is plain. */
  readonly ReferencedObjectPathIds?: readonly WireValue[];
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, WireValue>>;
}

/** The body of a ProcessQuery request: everything one `context.sync()` sends. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: WireValue }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}

/** Request flag with which a request waits for the user to leave the cell being edited. */
export const DELAY_FOR_CELL_EDIT = 64;

/** `Values` → `values`; names of the library's own, which begin with an underscore, stay. */
export function clientName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `values` → `Values`. */
export function wireName(clientName: string): string {
  return clientName.charAt(0).toUpperCase() + clientName.slice(1);
}
