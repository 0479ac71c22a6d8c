import type { Finding } from '../../checks/finding';
import type { Waiver } from '../../checks/findings/waiver';
import { messageForFinding } from '../../locales/messageFor';
import type { Locale } from '../../locales/message';
import type { KeptFinding } from '../../record/recordEntry';
import type { ScoredForm } from '../../workflows/scoreWorkbook';

/** What became of a finding since the review before: untouched, changed and still wrong, or not there then. */
export type FindingAge = 'unchanged' | 'updated' | 'new';

/** A finding with its sentence; `age` is null where the workbook keeps no review. */
export interface SpokenFinding {
  readonly finding: Finding;
  readonly text: string;
  readonly age: FindingAge | null;
}

/** One form as a review printed or counted it; plain data. */
export interface ReviewedForm {
  readonly sheet: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly findings: readonly SpokenFinding[];
  readonly waived: readonly { readonly finding: Finding; readonly text: string; readonly waiver: Waiver }[];
  readonly lapsed: readonly Waiver[];
  /** What the last review found and this one did not. */
  readonly fixed: readonly KeptFinding[];
  /** The review before; null when the workbook keeps none. */
  readonly since: { readonly by: string; readonly at: string } | null;
}

export function reviewedForm({ evaluation, findings, review }: ScoredForm, locale: Locale): ReviewedForm {
  const { since } = review;
  const ages = new Map<Finding, FindingAge>(since?.new.map((finding) => [finding, 'new']));
  for (const { now, changed } of since?.stillOpen ?? []) ages.set(now, changed ? 'updated' : 'unchanged');
  return {
    sheet: evaluation.sheet,
    project: evaluation.fields.projectName?.text ?? evaluation.sheet,
    department: evaluation.fields.department?.text ?? '',
    unit: evaluation.fields.implementingUnit?.text ?? '',
    findings: findings.map((finding) => ({
      finding,
      text: messageForFinding(locale, finding),
      age: ages.get(finding) ?? null,
    })),
    waived: review.waived.map(({ finding, waiver }) => ({ finding, text: messageForFinding(locale, finding), waiver })),
    lapsed: review.lapsed,
    fixed: since?.fixed ?? [],
    since: since && { by: since.by, at: since.at },
  };
}
