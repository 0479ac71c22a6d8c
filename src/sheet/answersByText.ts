/**
 * Answers that depend on a text alone, kept so that the same text is looked at once: the same words come again in
 * cell after cell and form after form. All are forgotten when there are too many, and long texts are never kept, so
 * that no sheet can fill the memory.
 */
export class AnswersByText<T> {
  private readonly answers = new Map<string, T>();

  constructor(
    private readonly mostAnswers: number,
    private readonly longestText: number,
  ) {}

  /** What is known of the text, or what `find` finds. */
  answer(text: string, find: (text: string) => T): T {
    const known = this.answers.get(text);
    if (known !== undefined) return known;
    const answer = find(text);
    if (text.length > this.longestText) return answer;
    if (this.answers.size >= this.mostAnswers) this.answers.clear();
    this.answers.set(text, answer);
    return answer;
  }
}
