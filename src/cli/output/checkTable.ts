import type { Finding } from '../../checks/finding';
import { hasMessage, message, type Locale } from '../../locales/message';
import type { KeptFinding } from '../../record/recordEntry';
import { localMoment } from '../../workflows/localTime';
import type { ReviewedForm, SpokenFinding } from '../review/reviewedForm';

/** The findings of a workbook as a person reads them: worst first, each with its cell; then what was excepted and what was fixed. */
export function checkTable(file: string, forms: readonly ReviewedForm[], locale: Locale): string {
  return forms.map((form) => formText(file, form, locale)).join('\n\n');
}

function formText(file: string, form: ReviewedForm, locale: Locale): string {
  const { findings, waived, lapsed, fixed, since } = form;
  const lines = findings.map((spoken) => findingLine(spoken, locale));
  return [
    message(locale, 'cli.check.form', { file, project: form.project, count: findings.length }),
    ...(since === null
      ? []
      : [message(locale, 'cli.check.since', { name: since.by || '—', at: localMoment(since.at) })]),
    ...(lines.length === 0 ? [message(locale, 'cli.check.clean')] : lines),
    ...waived.map(({ finding, text, waiver }) =>
      message(locale, 'cli.check.waived', { place: placeOf(finding), text, name: waiver.by, reason: waiver.reason }),
    ),
    ...lapsed.map((waiver) =>
      message(locale, 'cli.check.lapsed', {
        place: placeOf(waiver),
        title: titleOf(waiver.code, locale),
        name: waiver.by,
        reason: waiver.reason,
      }),
    ),
    ...fixed.map((kept) =>
      message(locale, 'cli.check.fixed', { place: placeOf(kept), title: titleOf(kept.code, locale) }),
    ),
  ].join('\n');
}

function findingLine({ finding, text, age }: SpokenFinding, locale: Locale): string {
  const line = message(locale, `cli.finding.${finding.severity}`, { cell: placeOf(finding), text });
  return age === null ? line : `${message(locale, `cli.check.age.${age}`)} ${line}`;
}

/** `自评表!I14（响应率）`: where to look, and the row's name for whoever reads on paper. */
function placeOf({ sheet, cell, indicator }: Pick<Finding | KeptFinding, 'sheet' | 'cell' | 'indicator'>): string {
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  return indicator === null ? place : `${place}（${shortened(indicator)}）`;
}

const LONGEST = 24;

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

/** The short title of a check; what a record names that no check is called stays as it is. */
function titleOf(code: string, locale: Locale): string {
  const key = `checks.${code}.title`;
  return hasMessage(key) ? message(locale, key) : code;
}
