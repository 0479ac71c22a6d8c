import { saidOf, saidReasons } from './saidReasons';

test.each(saidReasons.map((line) => [JSON.stringify({ ...line, says: undefined }), line] as const))(
  'of %s exactly this is said',
  (_, line) => {
    expect(saidOf(line)).toEqual(line.says);
  },
);
