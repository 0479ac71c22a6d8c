import { hasMessage, message, type Locale } from './message';

/** An operating system's code such as `ENOSPC` in words; a code without words stays as it is. */
export function systemReason(locale: Locale, code: string): string {
  const key = `host.reason.${code}`;
  return hasMessage(key) ? message(locale, key) : code;
}
