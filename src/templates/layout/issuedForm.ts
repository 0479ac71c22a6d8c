import { digest } from '../../policy/digest';
import type { TemplateEntry } from '../../record/recordEntry';
import type { TemplateIdentity } from '../definition/templateIdentity';
import { formLayoutSchema, type FormLayout } from './formLayout';

/** A form as it was issued: what it was made from, on which sheet, and its plan. */
export interface IssuedForm {
  readonly identity: TemplateIdentity;
  readonly sheet: string;
  readonly layout: FormLayout;
}

/** SHA-256 over all of it: forms with the same digest were issued alike. */
export function issuedFormDigest({ identity, sheet, layout }: IssuedForm): string {
  return digest({ identity, sheet, layout });
}

/** The line of the record that goes out with the form. `at` is an ISO time, `by` may be empty. */
export function entryOfIssuedForm(form: IssuedForm, at: string, by: string): TemplateEntry {
  const { id, version, year, policyId } = form.identity;
  return {
    kind: 'template',
    at,
    by,
    sheet: form.sheet,
    templateId: id,
    version,
    year,
    policyId,
    digest: issuedFormDigest(form),
    layout: form.layout,
  };
}

/** The form a line of the record speaks of; null when the line was altered since it was written. */
export function issuedFormOf(entry: TemplateEntry): IssuedForm | null {
  const layout = formLayoutSchema.safeParse(entry.layout);
  if (!layout.success) return null;
  const { templateId, version, year, policyId, sheet } = entry;
  const form = { identity: { id: templateId, version, year, policyId }, sheet, layout: layout.data };
  return issuedFormDigest(form) === entry.digest ? form : null;
}
