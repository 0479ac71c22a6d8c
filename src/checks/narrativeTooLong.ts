import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';

/** Letters an actual may have: the shorter of the limits regional forms print (100字以内, 200字以内). */
const LIMIT = 100;

/** 定性描述冗长: a long actual hides what was reached. On trial. */
export const narrativeTooLong = defineCheck({
  code: 'narrativeTooLong',
  severity: 'note',
  stage: 'trial',
  source: reviewPractice('实际完成情况应简明，避免冗长描述。'),
  object: ({ rows }) =>
    rows.flatMap((row) => {
      const length = [...plainText(row.indicator.actual)].length;
      if (length <= LIMIT) return [];
      return [
        aboutRow(row, [row.indicator.cells.actual], {
          found: String(length),
          expected: String(LIMIT),
          difference: length - LIMIT,
        }),
      ];
    }),
});
