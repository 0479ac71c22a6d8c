import { defineCheck } from './defineCheck';
import { yearsIn } from './text/yearsIn';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** A project name or goal that names years names the form's year, or a span around it: else last year's text was left. */
export const yearInTextDiffers = defineCheck({
  code: 'yearInTextDiffers',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('项目名称、年度目标中的年度应与评价年度一致。'),
  object: ({ evaluation: { fields, goals, year } }) => {
    if (year === null) return [];
    return [fields.projectName, goals?.expected, goals?.achieved].flatMap((field) => {
      const years = yearsIn(field?.text ?? null);
      if (field == null || years.length === 0) return [];
      if (Math.min(...years) <= year && year <= Math.max(...years)) return [];
      return [
        {
          cells: [field.cell],
          found: years.join('、'),
          expected: String(year),
          values: { text: shownText(field.text) },
        },
      ];
    });
  },
});
