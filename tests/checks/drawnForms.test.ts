import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawnForm } from '../intake/drawnForm';
import { labelOf } from './labelled/labelledSet';
import { reviewSheet } from './reviewSheet';

const FOLDER = join(__dirname, '../fixtures/drawn');

/** What must be fixed in the drawn forms that were drawn with faults, by file; the others have none. */
const FAULTS: Readonly<Record<string, string>> = {
  'department-by-income-and-spending.txt': 'executionScore@I6 lowScoreWithoutReason@I12',
  'goals-in-halves-without-labels.txt': 'rowUnfinished@F19',
  'hebei-converted-scores.txt': 'blankTargetWithScore@G14',
  'hebei-four-sections.txt': 'blankTargetWithScore@H15',
  'hebei-points-hold-descriptions.txt':
    'unreadableNumber@E12 unreadableNumber@E13 unreadableNumber@E14 unreadableNumber@E15 pointsMissing@E16 blankTargetWithScore@G16',
  'hidden-and-beside.txt': 'pointsSumTo100@I12',
  'indicator-section-lines.txt': 'totalScoreEqualsSum@E4 pointsSumTo100@D9',
  'levels-cut-by-pages-without-header.txt': 'pointsSumTo100@G18',
  'lottery-money-in-a-transfer.txt': 'executionRate@G9',
  'merged-scores-and-two-line-names.txt': 'unreadableNumber@I11 unreadableNumber@K11 lowScoreWithoutReason@K20',
  'mof-levels-without-names.txt':
    'templateDebris@D15 templateDebris@D16 blankTargetWithScore@F18 blankActualWithScore@G18 templateDebris@D20 pointsSumTo100@H24 totalScoreEqualsSum@I24',
  'mof-template-debris.txt':
    'headFieldMissing@B4 levelOneLabelPoints@B13 templateDebris@D15 blankTargetWithScore@E16 blankActualWithScore@F16 templateDebris@D17 blankActualWithScore@F19 levelOneLabelPoints@B22 blankTargetWithScore@E22 blankActualWithScore@F22 blankTargetWithScore@E25 blankActualWithScore@F25 pointsSumTo100@G30 totalScoreEqualsSum@H30',
  'names-crossed-out-with-a-word.txt': 'templateDebris@D15 templateDebris@D20 templateDebris@D25',
  'numbers-lost-in-publication.txt':
    'blankScore@G9 rowUnfinished@F11 rowUnfinished@F12 rowUnfinished@F13 rowUnfinished@F14 rowUnfinished@F15 rowUnfinished@F16 rowUnfinished@F17 rowUnfinished@F18 rowUnfinished@F19 blankScore@G20',
  'open-numbers-and-list-beneath.txt': 'templateDebris@D15 templateDebris@D21',
  'policy-with-three-scores.txt': 'lowScoreWithoutReason@K11',
  'poverty-relief.txt': 'templateDebris@E20 pointsSumTo100@G21',
  'progress-for-actual-values.txt': 'unitMismatch@F4 unitMismatch@F7',
  'prose-repeated-levels.txt': 'quantitativeAnsweredByWords@G8',
  'shanghai-total-in-one-cell.txt': 'lowScoreWithoutReason@I36',
  'sichuan-one-sheet-two-forms.txt': 'templateDebris@G6 blankScore@J9 rowUnfinished@H15',
  'spending-beside-income-lines.txt': 'templateDebris@D18',
  'subtotals-only.txt': 'pointsSumTo100@F4',
  'suzhou-matrix.txt': 'missedWithFullScore@F9',
  'title-behind-attachment.txt': 'fundPartsSum@D6 fundPartsSum@E6 fundPartsSum@F6',
  'third-level-and-name.txt': 'pointsSumTo100@G8',
  'transfer-2022-management.txt': 'templateDebris@D25',
  'unusual-title.txt': 'pointsSumTo100@H11',
  'yinchuan.txt':
    'totalScoreEqualsSum@H3 pointsSumTo100@E10 lowScoreWithoutReason@I14 levelOneLabelPoints@B18 templateDebris@D19 metButCutWithoutReason@H20 levelOneLabelPoints@B22 templateDebris@D22 lowScoreWithoutReason@I24',
};

test.each(readdirSync(FOLDER))('%s: nothing must be fixed but its faults', (name) => {
  const findings = reviewSheet(drawnForm(join(FOLDER, name)).sheet).flat();
  const labels = findings.filter(({ severity }) => severity === 'mustFix').map(labelOf);
  expect(labels.join(' ')).toBe(FAULTS[name] ?? '');
});
