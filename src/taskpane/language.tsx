import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
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

/** Gives the page a language: the one chosen here before, else that of the host or browser (`tag`, BCP 47). */
export function LanguageProvider({
  tag,
  children,
}: {
  readonly tag: string | undefined;
  readonly children: ReactNode;
}) {
  const [locale, setLocale] = useState<Locale>(() => recall(CHOICE, LOCALES) ?? localeFor(tag));
  const choose = useCallback((next: Locale) => {
    remember(CHOICE, next);
    setLocale(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo<Language>(
    () => ({ locale, choose, say: (key, values) => message(locale, key, values) }),
    [locale, choose],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language of the page around the component. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage outside of LanguageProvider');
  return language;
}
