import type { ReviewedRow } from './form/reviewedRow';
import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainName, plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Letters from which two equal descriptions are no accident. */
const DESCRIPTION = 20;

/** Two rows that measure the same are counted twice: the same name, or the same long target under another name. */
export const duplicateIndicators = defineCheck({
  code: 'duplicateIndicators',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('产出指标与效益指标不得重复设置。'),
  object: ({ rows }) => {
    const seen = new Map<string, ReviewedRow>();
    return rows.flatMap((row) => {
      const keys = identities(row);
      const first = keys
        .map((key) => seen.get(key))
        .find((earlier) => earlier !== undefined && !isOneName(earlier, row));
      for (const key of keys) if (!seen.has(key)) seen.set(key, row);
      if (first === undefined) return [];
      return [
        aboutRow(row, [row.indicator.cells.level3, row.indicator.cells.target, first.indicator.cells.level3], {
          found: shownText(row.indicator.level3),
          values: { first: shownText(first.indicator.level3), firstRow: String(first.row) },
        }),
      ];
    });
  },
});

function identities({ indicator, levelTwo }: ReviewedRow): readonly string[] {
  const name = plainName(indicator.level3).replace(/的|指标$/gu, '');
  const target = plainText(indicator.target);
  return [
    ...(name.length > 1 ? [JSON.stringify(['name', name, isCategoryBound(name) ? levelTwo : null])] : []),
    ...(target.length >= DESCRIPTION ? [JSON.stringify(['target', target])] : []),
  ];
}

/** A name of a category (数量, 完成率) may stand once in each. */
function isCategoryBound(name: string): boolean {
  return name.length <= 4;
}

/** Whether both rows stand beside one merged name. */
function isOneName(first: ReviewedRow, second: ReviewedRow): boolean {
  const name = first.indicator.cells.level3;
  return name !== null && name === second.indicator.cells.level3;
}
