/** A word found in a text, with what the table says of it. */
export interface WordMatch<T> {
  readonly word: string;
  readonly value: T;
  /** Offset just behind the word. */
  readonly end: number;
}

/** Words to be looked for at a position of a text; of several that fit, the longest wins. */
export class WordTable<T> {
  private readonly byFirst = new Map<string, { readonly word: string; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      const first = word.charAt(0);
      const list = this.byFirst.get(first);
      if (list === undefined) this.byFirst.set(first, [{ word, value }]);
      else list.push({ word, value });
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that stands at `at`, or null. */
  at(text: string, at: number): WordMatch<T> | null {
    for (const { word, value } of this.byFirst.get(text.charAt(at)) ?? []) {
      if (text.startsWith(word, at)) return { word, value, end: at + word.length };
    }
    return null;
  }

  /** Every place where a word of the table stands, overlapping ones included, the longest at each place. */
  *everywhere(text: string): Generator<WordMatch<T>> {
    for (let at = 0; at < text.length; at++) {
      const found = this.at(text, at);
      if (found !== null) yield found;
    }
  }
}
