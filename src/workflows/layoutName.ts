import { definitionOf } from '../templates/definition/shippedDefinitions';

/** What a layout that comes with the program is called; null for one made from a sheet of the office's own. */
export function layoutName(id: string): { readonly 'zh-CN': string; readonly en: string } | null {
  return definitionOf(id)?.name ?? null;
}
