import type { Operator } from '../indicatorValue/indicatorValue';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { systemRule } from './ruleSources';
import { safeFix } from './form/safeFix';
import { shownText } from './text/shownSides';

/** Comparison signs in front of a value, in all the forms people type them. */
const LEADING_SIGNS = /^[\s≥≤≧≦＞＜>〉<〈=＝﹦═]+/u;

/** An actual is what was reached: `266米`, not `≥266米`. 约 is an honest measure and stays. */
export const operatorInActual = defineCheck({
  code: 'operatorInActual',
  severity: 'shouldExplain',
  stage: 'active',
  source: systemRule('定量指标的指标值为数值！'),
  object: ({ rows, grid }) =>
    rows.flatMap((row) => {
      const { actual, indicator } = row;
      if (actual.kind !== 'bound' || actual.operator === null || actual.operator === '~') return [];
      const text = indicator.actual ?? '';
      const plain = text.replace(LEADING_SIGNS, '').trim();
      const onlySigns = plain !== text.trim() && plain !== '';
      return [
        aboutRow(row, [indicator.cells.actual], {
          found: shownText(text),
          expected: onlySigns ? shownText(plain) : null,
          values: { sign: SIGNS[actual.operator] },
          fix: onlySigns ? safeFix(grid, indicator.cells.actual, plain) : null,
        }),
      ];
    }),
});

const SIGNS: Readonly<Record<Operator, string>> = { '>=': '≥', '>': '>', '=': '=', '<=': '≤', '<': '<', '~': '约' };
