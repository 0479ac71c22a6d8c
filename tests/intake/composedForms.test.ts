import { readEvaluations } from '../../src/intake/readEvaluations';
import { someSheet } from './composed/sheet';
import { drawnSheet, readingOf } from './drawnForm';

const SHEETS = 156;

/** Which cells found no place is no matter here: composed forms hold columns that nothing is made of. */
function withoutUnread(reading: object): object {
  return Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'unread'));
}

test.each(Array.from({ length: SHEETS }, (_, seed) => ({ seed, ...someSheet(seed) })))(
  'composed sheet $seed, family $family',
  ({ drawing, truths }) => {
    const { forms, problems } = readEvaluations(drawnSheet(drawing));
    expect(problems).toEqual([]);
    expect(forms.map((form) => withoutUnread(readingOf(form)))).toEqual(truths);
  },
);
