import type { Unread } from '../../evaluation/unread';
import { message, type Locale } from '../../locales/message';
import { messageForUnread } from '../../locales/messageFor';

/** Why a sheet gave no form, or what of it could not be read, with the name of its file. */
export function sheetSentence(locale: Locale, file: string, sheet: string, unread: Unread): string {
  return message(locale, 'cli.inFile', { file, text: messageForUnread(locale, sheet, unread) });
}
