import { messageForDifference } from '../../locales/messageFor';
import type { Locale } from '../../locales/message';
import type { TemplateCheck } from '../../workflows/checkTemplate';

/** What `ziping template check FILE --json` prints for a workbook. */
export function templateCheckJson(file: string, { forms, recipient, repair }: TemplateCheck, locale: Locale): object {
  return {
    file,
    recipient: recipient && {
      unit: recipient.unit,
      project: recipient.project,
      code: recipient.code,
      deadline: recipient.deadline,
    },
    forms: forms.map(({ recognised, differences }) => ({
      sheet: recognised.snapshot.name,
      recognisedBy: recognised.by,
      template: recognised.form.identity,
      differences: differences.map((difference) => ({ ...difference, text: messageForDifference(locale, difference) })),
    })),
    repair: repair.cells.map(({ sheet, cell, before, after }) => ({ sheet, cell, before, after })),
    skipped: repair.skipped.map(({ sheet, cell, reason }) => ({ sheet, cell, reason })),
  };
}
