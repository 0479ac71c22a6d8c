import type { Catalogue, Locale } from './catalogues';

/** The words of the languages fetched so far; see `catalogues.ts`, which this file stands in for in the pages. */
export const catalogues: Partial<Record<Locale, Catalogue>> = {};

const fetchCatalogue: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "zh-CN" */ './zh-CN')).zhCN,
  en: async () => (await import(/* webpackChunkName: "en" */ './en')).en,
};

/** Fetches the words of a language, once. */
export async function loadCatalogue(locale: Locale): Promise<void> {
  catalogues[locale] ??= await fetchCatalogue[locale]();
}
