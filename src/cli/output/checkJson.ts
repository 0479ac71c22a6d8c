import type { Locale } from '../../locales/message';
import type { ScoreOutcome } from '../../workflows/scoreWorkbook';
import { reviewedForm } from '../review/reviewedForm';

/** What `ziping check FILE --json` prints for a workbook. */
export function checkJson(file: string, outcome: ScoreOutcome, locale: Locale): object {
  return {
    file,
    forms: outcome.forms.map((form) => {
      const { evaluation, scored } = form;
      const { project, department, unit, findings, waived, lapsed, fixed, since } = reviewedForm(form, locale);
      return {
        sheet: evaluation.sheet,
        range: evaluation.range,
        year: evaluation.year,
        projectName: project,
        department,
        implementingUnit: unit,
        policy: scored.policy,
        findings: findings.map(({ finding, text, age }) => ({ text, ...(age !== null && { age }), ...finding })),
        waived: waived.map(({ finding, text, waiver }) => ({
          text,
          ...finding,
          waiver: { reason: waiver.reason, by: waiver.by, at: waiver.at },
        })),
        lapsed,
        sinceLastReview: since && { ...since, fixed },
      };
    }),
    unread: outcome.problems.map(({ sheet, unread }) => ({ sheet, ...unread })),
  };
}
