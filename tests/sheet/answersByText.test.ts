import { AnswersByText } from '../../src/sheet/answersByText';

test('the same text is looked at once, an answer of null included', () => {
  const answers = new AnswersByText<string | null>(10, 10);
  const find = jest.fn((text: string) => (text === 'a' ? 'A' : null));
  expect(['a', 'b', 'a', 'b'].map((text) => answers.answer(text, find))).toEqual(['A', null, 'A', null]);
  expect(find).toHaveBeenCalledTimes(2);
});

test('a long text is never kept', () => {
  const answers = new AnswersByText<number>(10, 3);
  const find = jest.fn((text: string) => text.length);
  expect(['abcd', 'abcd'].map((text) => answers.answer(text, find))).toEqual([4, 4]);
  expect(find).toHaveBeenCalledTimes(2);
});

test('all are forgotten when there are too many', () => {
  const answers = new AnswersByText<string>(2, 10);
  const find = jest.fn((text: string) => text);
  for (const text of ['a', 'b', 'c', 'c', 'a']) answers.answer(text, find);
  expect(find.mock.calls.map(([text]) => text)).toEqual(['a', 'b', 'c', 'a']);
});
