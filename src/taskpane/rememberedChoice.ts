/**
 * A user's own choice, such as the language, kept in this browser for the next time. Where the browser
 * keeps nothing for the page (private windows, frames without storage) a choice lasts as long as the page.
 */
export function remember(name: string, choice: string): void {
  try {
    window.localStorage.setItem(`ziping.${name}`, choice);
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused;
  }
}

/** The choice made before, if it is still one of the possible ones; null otherwise. */
export function recall<Choice extends string>(name: string, possible: readonly Choice[]): Choice | null {
  const kept = recallText(name);
  return possible.find((choice) => choice === kept) ?? null;
}

/** The text kept under this name, such as who decides; empty when nothing is kept. */
export function recallText(name: string): string {
  try {
    return window.localStorage.getItem(`ziping.${name}`) ?? '';
  } catch (refused) {
    if (refused instanceof DOMException) return '';
    throw refused;
  }
}
