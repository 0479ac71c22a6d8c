/** One item of an enumeration: its number and its text. */
export interface EnumeratedItem {
  readonly number: number;
  readonly text: string;
}

/** `1.` `2、` `（3）` `目标4：` `任务5:` at the start of a line or behind a sentence's end; a number with decimals is none. */
const NUMBERED =
  /(?:^|[\n。；;：:])\s*(?:(?:目标|任务|指标|事项)\s*(\d{1,2})(?:完成情况)?\s*[：:．.、]|[（(](\d{1,2})[）)]|(\d{1,2})[、．.](?!\d))/gu;

/** ① to ⑳. */
const CIRCLED = /[\u2460-\u2473]/gu;

/** 一是 二是 … */
const SPOKEN = /([一二三四五六七八九])是/gu;

/**
 * Items of a text that counts its tasks; empty when it does not, or when the numbers do not run 1, 2, 3 …
 * A text is read one way only, the first that gives at least two items.
 */
export function enumeratedItems(text: string): readonly EnumeratedItem[] {
  const ways = [
    marksOf(text, NUMBERED, (match) => Number(match[1] ?? match[2] ?? match[3])),
    marksOf(text, CIRCLED, (match) => match[0].codePointAt(0)! - 0x245f),
    marksOf(text, SPOKEN, (match) => '一二三四五六七八九'.indexOf(match[1]!) + 1),
  ];
  return ways.find((items) => items.length >= 2) ?? [];
}

function marksOf(text: string, mark: RegExp, numberOf: (match: RegExpExecArray) => number): readonly EnumeratedItem[] {
  const marks = [...text.matchAll(mark)];
  return marks.map((match, index) => {
    const end = marks[index + 1]?.index ?? text.length;
    return { number: numberOf(match), text: withoutTail(text.slice(match.index + match[0].length, end)) };
  });
}

/** An item without white space around it and the stop that separates it from the next. */
function withoutTail(item: string): string {
  let end = item.length;
  while (end > 0 && /[\s，,。；;、：:]/u.test(item[end - 1]!)) end--;
  return item.slice(0, end).trimStart();
}
