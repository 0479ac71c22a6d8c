import { z } from 'zod';

/** Which template, in which version, was issued for which year under which policy. */
export const templateIdentitySchema = z.object({
  id: z.string(),
  version: z.string(),
  /** Budget year the form is for. */
  year: z.number().int(),
  policyId: z.string(),
});
export type TemplateIdentity = z.infer<typeof templateIdentitySchema>;

const NAME = /^ziping_template_([a-z0-9_]{1,60}?)_v(\d{1,6}(?:_\d{1,6}){0,3})_y(\d{4})_p_([a-z0-9_]{1,60})$/;

/**
 * The identity as a defined name over the form's title, so that it is known again when the record is lost:
 * `ziping_template_national_v1_0_y2025_p_cn_mof_2020`.
 */
export function nameOfTemplate({ id, version, year, policyId }: TemplateIdentity): string {
  const spelt = (text: string): string => text.replaceAll(/[.-]/g, '_');
  return `ziping_template_${spelt(id)}_v${spelt(version)}_y${year}_p_${spelt(policyId)}`;
}

/** The identity a defined name carries; null when the name is none of ours. */
export function templateOfName(name: string): TemplateIdentity | null {
  const match = NAME.exec(name);
  if (!match) return null;
  const [, id, version, year, policyId] = match;
  return {
    id: id!.replaceAll('_', '-'),
    version: version!.replaceAll('_', '.'),
    year: Number(year),
    policyId: policyId!.replaceAll('_', '-'),
  };
}
