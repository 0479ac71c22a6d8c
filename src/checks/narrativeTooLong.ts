import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { plainText } from './text/plainText';

/** 定性描述冗长: a long actual hides what was reached. On trial. */
export const narrativeTooLong = defineCheck({
  code: 'narrativeTooLong',
  severity: 'note',
  stage: 'trial',
  source: reviewPractice('实际完成情况应简明，避免冗长描述。'),
  object: ({ rows, policy }) => {
    const limit = policy.parameters['text.actualLength'].value;
    if (limit === null) return [];
    return rows.flatMap((row) => {
      const length = [...plainText(row.indicator.actual)].length;
      if (length <= limit) return [];
      return [
        aboutRow(row, [row.indicator.cells.actual], {
          found: String(length),
          expected: String(limit),
          difference: length - limit,
          reference: policyReference(policy, 'text.actualLength'),
        }),
      ];
    });
  },
});
