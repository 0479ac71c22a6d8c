import type { ApiVersion } from './apiVersion';
import type { WireValue } from './wire';

/** An argument of a method: plain data, or an object of the same request. */
export type RemoteArgument = WireValue | RemoteObject;

/** What a method gives: data, or an object (null stands for a null object). */
export type RemoteResult = RemoteObject | WireValue;

export interface Property<T> {
  readonly since: ApiVersion;
  readonly get: (target: T) => WireValue;
  readonly set?: (target: T, value: WireValue) => void;
}

export interface Navigation<T> {
  readonly since: ApiVersion;
  readonly go: (target: T) => RemoteObject | null;
}

export interface Method<T> {
  readonly since: ApiVersion;
  readonly call: (target: T, ...args: RemoteArgument[]) => RemoteResult;
}

/** A method that only does something. */
export interface Deed<T> {
  readonly since: ApiVersion;
  readonly act: (target: T, ...args: RemoteArgument[]) => void;
}

/** What the emulator offers of one class, by wire name, with the ExcelApi version each member came with. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T> | Deed<T>>>;
}

/** A class of Excel's object model as far as it is emulated. */
export interface RemoteClass {
  /** As office.js names it, e.g. `Worksheet`. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, Property<RemoteObject>>;
  readonly navigation: ReadonlyMap<string, Navigation<RemoteObject>>;
  readonly methods: ReadonlyMap<string, Method<RemoteObject>>;
}

/** An object that office.js holds a proxy of. */
export abstract class RemoteObject {
  /** Set once office.js has asked to keep the object across requests. */
  referenceId: string | null = null;

  abstract readonly remoteClass: RemoteClass;

  /** What a proxy learns when it is instantiated, besides the reference. */
  identity(): Readonly<Record<string, WireValue>> {
    return {};
  }

  /** Whether what the object stands for is still in the workbook. */
  isAlive(): boolean {
    return true;
  }
}

/** An object that is a list of others. */
export abstract class RemoteCollection extends RemoteObject {
  abstract items(): readonly RemoteObject[];

  /** The item by name or id, for an indexer. */
  abstract item(key: RemoteArgument): RemoteObject;
}

/**
 * Binds members written for one class to any object, refusing objects of another. The class is
 * given by a function, since classes of the object model refer to each other.
 */
export function defineClass<T extends RemoteObject>(
  name: string,
  type: () => abstract new (...args: never[]) => T,
  members: Members<T>,
): RemoteClass {
  const own = (target: RemoteObject): T => {
    if (!(target instanceof type())) throw new TypeError(`${target.remoteClass.name} is no ${name}`);
    return target;
  };
  const bound = <M, B>(list: Readonly<Record<string, M>> | undefined, bind: (member: M) => B): ReadonlyMap<string, B> =>
    new Map(Object.entries(list ?? {}).map(([wireName, member]) => [wireName, bind(member)]));
  return {
    name,
    properties: bound(members.properties, ({ since, get, set }) => ({
      since,
      get: (target) => get(own(target)),
      ...(set ? { set: (target: RemoteObject, value: WireValue) => set(own(target), value) } : {}),
    })),
    navigation: bound(members.navigation, ({ since, go }) => ({ since, go: (target) => go(own(target)) })),
    methods: bound(members.methods, (method) => ({
      since: method.since,
      call: (target, ...args) => {
        if ('call' in method) return method.call(own(target), ...args);
        method.act(own(target), ...args);
        return null;
      },
    })),
  };
}
