import type { CellReading } from '../evaluation/cellReading';
import { defineCheck } from './defineCheck';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** What stands where no number applies: dashes, slashes, a lone unit. */
const NO_NUMBER = /^(?:[-—–―_/\\.。*]*|万?元|分|%|无|不适用|n\/?a)$/u;

/** Points and scores are numbers; what cannot be read as one counts for nothing and is never taken as 0. */
export const unreadableNumber = defineCheck({
  code: 'unreadableNumber',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('分值、得分应为数值。'),
  object: ({ evaluation, rows }) => [
    ...rows.flatMap(({ indicator: { level3, points, score, readings }, sharesPoints, sharesScore }) =>
      [
        { reading: sharesPoints ? null : readings.points, value: points },
        { reading: sharesScore ? null : readings.score, value: score },
      ].flatMap(({ reading, value }) => unreadable(reading, value, level3)),
    ),
    ...[...evaluation.funds, ...(evaluation.total ? [evaluation.total] : [])].flatMap((line) =>
      [line.points, line.score]
        // A 分 without a number in the cell of its label is blank; what else stands there is reported as unread.
        .filter((field) => field?.cell !== line.label?.cell)
        .flatMap((field) => unreadable(field, field?.value ?? null, null)),
    ),
  ],
});

function unreadable(reading: CellReading | null, value: number | null, indicator: string | null) {
  if (reading === null || value !== null || NO_NUMBER.test(plainText(reading.text))) return [];
  return [{ cells: [reading.cell], indicator, found: shownText(reading.text) }];
}
