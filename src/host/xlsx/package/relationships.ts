import { XmlScanner, TAG_CLOSE, TAG_NONE } from '../xml/xmlScanner';
import type { WorkbookPackage } from './workbookPackage';

/** A link from one part to another. Parts are found by these, never by their usual names. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, the same in transitional and strict files: `worksheet`, `styles` … */
  readonly type: string;
  /** Name of the part it leads to, without leading slash; null when it leads out of the file. */
  readonly part: string | null;
}

/** Name of the part that holds a part's relationships; `''` stands for the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships of a part in the order they are written; none when it has none. */
export function readRelationships(files: WorkbookPackage, part: string): readonly Relationship[] {
  const content = files.find(relationshipsPart(part));
  if (content === null) return [];
  const relationships: Relationship[] = [];
  const xml = new XmlScanner(content);
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind === TAG_CLOSE || !xml.isNamed('Relationship')) continue;
    const target = xml.attribute('Target') ?? '';
    relationships.push({
      id: xml.attribute('Id') ?? '',
      type: (xml.attribute('Type') ?? '').replace(/^.*\//, ''),
      part: xml.attribute('TargetMode') === 'External' ? null : resolveTarget(part, target),
    });
  }
  return relationships;
}

/** A target as written in the relationships of `source` → part name. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of decodePath(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePath(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
