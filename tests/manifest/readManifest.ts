import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';

/** An element of the manifest with its children in order; names without their prefix. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ManifestElement[];
  text: string;
}

export const REPOSITORY = resolve(__dirname, '../..');

/** manifest.xml as a tree; throws where it is not well-formed. */
export function readManifest(): ManifestElement {
  const open: ManifestElement[] = [];
  let root: ManifestElement | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const names = Object.values(attributes).map((attribute) => [attribute.local, attribute.value] as const);
    const element: ManifestElement = { name: local, attributes: new Map(names), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(readFileSync(resolve(REPOSITORY, 'manifest.xml'), 'utf8')).close();
  if (!root) throw new Error('the manifest is empty');
  return root;
}

/** The only child of a name. */
export function child(element: ManifestElement, name: string): ManifestElement {
  const found = element.children.filter((each) => each.name === name);
  if (found.length !== 1) throw new Error(`${element.name} has ${found.length} ${name}`);
  return found[0]!;
}

/** All elements under one, of a name. */
export function all(element: ManifestElement, name: string): readonly ManifestElement[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);
}
