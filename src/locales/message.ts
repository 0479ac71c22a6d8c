import { catalogues, type Locale } from './catalogues';
import type { MessageKey } from './zh-CN';

export type { Locale, MessageKey };

/** The locale for a BCP 47 tag such as the host's display language: anything Chinese is zh-CN, all else en. */
export function localeFor(languageTag: string | undefined): Locale {
  return languageTag === undefined || /^zh\b/i.test(languageTag) ? 'zh-CN' : 'en';
}

/** Whether the catalogue has words for a code made at run time, such as a check's or a reason's. */
export function hasMessage(key: string): key is MessageKey {
  return Object.values(catalogues).some((catalogue) => Object.hasOwn(catalogue, key));
}

/**
 * The sentence for a key, its `{placeholders}` filled from `values`. Values are data from a sheet:
 * they are put in as they are and never read for placeholders again. A placeholder without a value
 * is a mistake in the program and throws, so that no user sees a hole.
 */
export function message(
  locale: Locale,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const template = catalogues[locale]?.[key];
  if (template === undefined) throw new Error(`no ${locale} words for ${key}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`${key} needs {${name}}`);
    return String(values[name]);
  });
}
