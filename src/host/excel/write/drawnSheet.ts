import type { AddedSheet } from '../../../sheet/writePlan';

/** A sheet to be added with all that is on it. */
export type DrawnSheet = AddedSheet & Required<Pick<AddedSheet, 'blueprint'>>;

/** How many bytes are turned into characters in one call. */
const CHUNK = 8192;

/**
 * A workbook with nothing but the sheet, as base64: the only way Excel takes in a sheet with its merges, looks, rules,
 * names, protection and print set-up at once. The writer is fetched when it is first needed.
 */
export async function drawnSheet({ name, visibility, blueprint }: DrawnSheet): Promise<string> {
  const [{ WorkbookWriter }, { webCompression }] = await Promise.all([
    import(/* webpackChunkName: "writer" */ '../../xlsx/create/workbookWriter'),
    import(/* webpackChunkName: "writer" */ '../../xlsx/web/webCompression'),
  ]);
  const sheet = { ...blueprint, name, visibility };
  return asBase64(new WorkbookWriter(webCompression).write({ title: name, sheets: [sheet] }));
}

function asBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(characters);
}
