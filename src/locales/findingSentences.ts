import { catalogues, loadCatalogue } from './catalogues';

/** The forms are Chinese, and so is what is written into them, whatever language the program speaks. */
const SHEET_LANGUAGE = 'zh-CN';

/** The sentence of each check by its code, placeholders open, fetched if not at hand: for what is written into a sheet. */
export async function findingSentences(): Promise<Readonly<Record<string, string>>> {
  await loadCatalogue(SHEET_LANGUAGE);
  const sentences = Object.entries(catalogues[SHEET_LANGUAGE] ?? {}).flatMap(([key, text]) => {
    const code = /^checks\.([a-zA-Z0-9]+)$/.exec(key)?.[1];
    return code === undefined ? [] : [[code, text]];
  });
  return Object.fromEntries(sentences) as Record<string, string>;
}
