/** Control characters but line break and tab, and the signs that turn the reading direction. */
const UNSHOWN = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as it may go to a terminal. What a workbook or a file name holds must not steer it: control characters are
 * shown in the notation of JSON, which means the same where the text is JSON.
 */
export function shownText(text: string): string {
  return text.replace(UNSHOWN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
