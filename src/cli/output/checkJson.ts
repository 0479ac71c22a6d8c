import { messageForFinding } from '../../locales/messageFor';
import type { Locale } from '../../locales/message';
import type { ScoreOutcome } from '../../workflows/scoreWorkbook';

/** What `ziping check FILE --json` prints for a workbook. */
export function checkJson(file: string, outcome: ScoreOutcome, locale: Locale): object {
  return {
    file,
    forms: outcome.forms.map(({ evaluation, scored, findings }) => ({
      sheet: evaluation.sheet,
      range: evaluation.range,
      year: evaluation.year,
      projectName: evaluation.fields.projectName?.text ?? null,
      implementingUnit: evaluation.fields.implementingUnit?.text ?? null,
      policy: scored.policy,
      findings: findings.map((finding) => ({ text: messageForFinding(locale, finding), ...finding })),
    })),
    unread: outcome.problems.map(({ sheet, unread }) => ({ sheet, ...unread })),
  };
}
