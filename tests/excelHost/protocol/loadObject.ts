import { ApiError, NotEmulated } from './apiError';
import { offers } from './apiVersion';
import { identityOf, requireVersion, type QuerySession } from './querySession';
import { RemoteCollection, type RemoteObject } from './remoteObject';
import { wireName, type WireQuery, type WireValue } from './wire';

type Loaded = Record<string, WireValue>;

/**
 * Answers a `load`. Paths use `/` or `.`; a path that names an object without a property of it
 * loads all the object's plain properties, and so does an empty selection.
 */
export function loadObject(session: QuerySession, target: RemoteObject, query: WireQuery): WireValue {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)].map((path) =>
    path.split(/[/.]/).filter((step) => step !== ''),
  );
  if (target instanceof RemoteCollection) return loadCollection(session, target, paths, query);
  return loadSingle(session, target, paths);
}

function loadCollection(
  session: QuerySession,
  target: RemoteCollection,
  paths: readonly string[][],
  query: WireQuery,
): WireValue {
  const skipped = query.Skip ?? 0;
  const items = target.items().slice(skipped, query.Top === undefined ? undefined : skipped + query.Top);
  const own = paths.filter(([first]) => first !== undefined && target.remoteClass.properties.has(wireName(first)));
  const ofItems = paths.filter((path) => !own.includes(path)).map((path) => (isItems(path[0]) ? path.slice(1) : path));
  const loaded: Loaded = {};
  for (const [name] of own) loadProperty(session, target, name!, loaded);
  loaded['_Items'] = items.map((item) =>
    loadSingle(session, item, paths.length > 0 && ofItems.length === 0 ? null : ofItems),
  );
  return loaded;
}

/** `paths` null loads nothing but the identity. */
function loadSingle(session: QuerySession, target: RemoteObject, paths: readonly string[][] | null): Loaded {
  const loaded: Loaded = identityOf(target);
  if (paths === null) return loaded;
  const { properties, navigation, name } = target.remoteClass;
  const inner = new Map<string, string[]>();
  for (const [first, ...rest] of paths.length === 0 ? [['*']] : paths) {
    if (first === undefined || first === '*') {
      for (const [property, { since }] of properties) {
        if (offers(session.apiVersion, since)) loadProperty(session, target, property, loaded);
      }
    } else if (navigation.has(wireName(first))) {
      inner.set(wireName(first), [...(inner.get(wireName(first)) ?? []), rest.join('/')]);
    } else if (properties.has(wireName(first))) loadProperty(session, target, first, loaded);
    else throw new NotEmulated(`load of ${name}.${first}`);
  }
  for (const [member, selected] of inner) {
    const { since, go } = navigation.get(member)!;
    requireVersion(session, since);
    const object = go(target);
    loaded[member] = object && loadObject(session, object, { Select: selected.filter((path) => path !== '') });
  }
  return loaded;
}

function loadProperty(session: QuerySession, target: RemoteObject, name: string, loaded: Loaded): void {
  const property = target.remoteClass.properties.get(wireName(name));
  if (!property) throw new ApiError('InvalidArgument');
  requireVersion(session, property.since);
  loaded[wireName(name)] = property.get(target);
}

function isItems(step: string | undefined): boolean {
  return step?.toLowerCase() === 'items';
}
