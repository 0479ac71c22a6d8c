import { contentAt } from '../sheet/contentAt';
import { defineCheck } from './defineCheck';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { safeFix } from './form/safeFix';
import { shownText } from './text/shownSides';

/** The labels of an issued template stand where they were issued, its columns are there, its fixed numbers and formulas are its own. */
export const templateStructure = defineCheck({
  code: 'templateStructure',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('不得改动自评表模板的结构、表头和栏目。'),
  object: ({ template, grid }) => [
    ...(template?.changes ?? []).map(({ cell, found, expected }) => ({
      cells: [cell],
      found: found === '' ? null : shownText(found),
      expected: shownText(expected),
      values: { shown: found === '' ? '—' : shownText(found) },
    })),
    ...(template?.labels ?? []).flatMap(({ cell, text }) => {
      const { value } = contentAt(grid, cell);
      const found = value === null ? null : shownText(String(value));
      if (plainText(found) === plainText(shownText(text))) return [];
      return [
        {
          cells: [cell],
          found,
          expected: shownText(text),
          values: { shown: found ?? '—' },
          fix: value === null ? safeFix(grid, cell, text) : null,
        },
      ];
    }),
  ],
});
