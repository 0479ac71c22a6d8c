import { ApiError, NotEmulated } from './apiError';
import { requireVersion, type QuerySession } from './querySession';
import { RemoteCollection, type RemoteArgument, type RemoteObject } from './remoteObject';
import {
  clientName,
  ObjectPathType,
  type WireArguments,
  type WireObjectPath,
  type WireRequest,
  type WireValue,
} from './wire';

/** The object paths of one request, each followed once. A null object is null, and so is all that hangs off it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, RemoteObject | null>();

  constructor(
    private readonly session: QuerySession,
    private readonly request: WireRequest,
  ) {}

  resolve(id: number): RemoteObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidArgument');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments, with the objects of this request in place of their path ids. */
  argumentsOf(info: WireArguments | undefined): RemoteArgument[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index] ?? 0),
    );
  }

  private argument(value: WireValue, referenced: WireValue): RemoteArgument {
    if (typeof referenced !== 'number' || referenced === 0 || referenced !== value) return value;
    return this.resolve(referenced);
  }

  private follow(path: WireObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.session.root();
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.ReferenceId: {
        const kept = this.session.referenced(path.Name);
        if (!kept) throw new ApiError('InvalidReference');
        return kept;
      }
      case ObjectPathType.NewObject: {
        const service = this.session.service(path.Name);
        if (!service) throw new NotEmulated(`new ${path.Name}`);
        return service;
      }
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: WireObjectPath): RemoteObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    try {
      return this.step(parent, path);
    } catch (error) {
      const member = path.ObjectPathType === ObjectPathType.Indexer ? 'getItem' : clientName(path.Name);
      if (error instanceof ApiError) error.location ??= `${parent.remoteClass.name}.${member}`;
      throw error;
    }
  }

  private step(parent: RemoteObject, path: WireObjectPath): RemoteObject | null {
    const { name, navigation, methods } = parent.remoteClass;
    const values = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.Indexer) {
      if (!(parent instanceof RemoteCollection)) throw new NotEmulated(`index of ${name}`);
      return parent.item(values[0] ?? null);
    }
    if (path.ObjectPathType === ObjectPathType.Property) {
      const member = navigation.get(path.Name);
      if (!member) throw new NotEmulated(`${name}.${path.Name}`);
      requireVersion(this.session, member.since);
      return member.go(parent);
    }
    const method = methods.get(path.Name);
    if (!method) throw new NotEmulated(`method ${name}.${path.Name}`);
    requireVersion(this.session, method.since);
    const result = method.call(parent, ...values);
    if (result === null || (typeof result === 'object' && 'remoteClass' in result))
      return result as RemoteObject | null;
    throw new NotEmulated(`${name}.${path.Name} as an object`);
  }
}
