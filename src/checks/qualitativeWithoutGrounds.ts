import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { systemRule } from './ruleSources';
import { shownText } from './text/shownSides';

/** Where the policy asks for it, a scored qualitative row says what its score rests on. */
export const qualitativeWithoutGrounds = defineCheck({
  code: 'qualitativeWithoutGrounds',
  severity: 'shouldExplain',
  stage: 'active',
  source: systemRule('定性指标应填写得失分依据。'),
  object: ({ rows, policy }) => {
    if (!policy.parameters['reason.qualitative'].value) return [];
    return rows
      .filter(({ line, canExplain, reason }) => line.recorded !== null && canExplain && reason === null)
      .filter(({ target }) => target.kind === 'tier' || target.kind === 'narrative')
      .map((row) =>
        aboutRow(row, [row.indicator.cells.deviationReason, row.indicator.cells.score], {
          found: shownText(row.indicator.target),
          reference: policyReference(policy, 'reason.qualitative'),
        }),
      );
  },
});
