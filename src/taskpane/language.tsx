import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { loadCatalogue } from '../locales/catalogues';
import { localeFor, message, type Locale, type MessageKey } from '../locales/message';
import { recall, remember } from './rememberedChoice';

/** The language the page speaks, and the way to change it. */
export interface Language {
  readonly locale: Locale;
  readonly choose: (locale: Locale) => void;
  /** The sentence for a key in the language spoken. */
  readonly say: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}

const LanguageContext = createContext<Language | null>(null);

const CHOICE = 'language';
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** The language to begin with: the one chosen here before, else that of the host or browser (`tag`, BCP 47). */
export function firstLocale(tag: string | undefined): Locale {
  return recall(CHOICE, LOCALES) ?? localeFor(tag);
}

/** Gives the page a language, whose words have been loaded, and lets it be changed. */
export function LanguageProvider({ first, children }: { readonly first: Locale; readonly children: ReactNode }) {
  const [locale, setLocale] = useState(first);
  const [wanted, setWanted] = useState(first);
  useEffect(() => {
    let current = true;
    void loadCatalogue(wanted).then(() => {
      if (current) setLocale(wanted);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo<Language>(
    () => ({
      locale,
      choose(next) {
        remember(CHOICE, next);
        setWanted(next);
      },
      say: (key, values) => message(locale, key, values),
    }),
    [locale],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the page around the component. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage outside of LanguageProvider');
  return language;
}
