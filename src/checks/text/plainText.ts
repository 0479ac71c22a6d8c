/**
 * A text for comparison: full-width letters, digits and signs as half-width, no white space, lower case.
 * `≥ ９０％` and `≥90%` are the same.
 */
export function plainText(text: string | null): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Marks in front of a 三级指标 name that are no part of it: ★, `指标3：`. */
const NAME_MARKS = /^(?:[★☆*●○·]|指标\d{0,3}[:：.、]?)+/u;

/** Prompts of the template behind or inside a name: `(≥**人)`. */
const NAME_PROMPT = /\([^()]*\*\*[^()]*\)/gu;

/** A 三级指标 name for comparison: plain, without numbering, stars and template prompts. Empty when nothing is left. */
export function plainName(name: string | null): string {
  return plainText(name).replace(NAME_MARKS, '').replace(NAME_PROMPT, '');
}

/** Every two neighbouring characters of a text, punctuation aside: a crude measure of what it speaks of. */
export function wordPairs(text: string): ReadonlySet<string> {
  const letters = [...plainText(text).replace(/[\p{P}\p{S}]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => letters[index]! + letter));
}

/** Share of the pairs of `part` that `whole` has too, 0 to 1; 0 when `part` has none. */
export function sharedPairs(part: string, whole: string): number {
  const pairs = wordPairs(part);
  if (pairs.size === 0) return 0;
  const known = wordPairs(whole);
  let shared = 0;
  for (const pair of pairs) if (known.has(pair)) shared++;
  return shared / pairs.size;
}
