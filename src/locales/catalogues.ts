import { en } from './en';
import { zhCN, type MessageKey } from './zh-CN';

/** The languages the product speaks; zh-CN first. */
export type Locale = 'zh-CN' | 'en';

/** Every sentence of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/**
 * The words of each language. Here all are at hand from the start; in the pages `catalogues.web.ts`
 * stands in this file's place and fetches the language spoken, so that the first script stays small.
 */
export const catalogues: Partial<Record<Locale, Catalogue>> = { 'zh-CN': zhCN, en };

/** Makes sure that the words of a language are at hand. */
export async function loadCatalogue(_locale: Locale): Promise<void> {
  return Promise.resolve();
}
