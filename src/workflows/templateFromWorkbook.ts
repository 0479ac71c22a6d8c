import type { WorkbookHost } from '../host/workbookHost';
import { DEFAULT_POLICY, policyAt } from '../policy/policyAt';
import type { PolicyFile } from '../policy/policySchema';
import type { SheetAppearance } from '../sheet/sheetAppearance';
import { ownTemplate } from '../templates/own/ownTemplate';
import { TemplateError } from '../templates/templateError';
import type { Author } from './applyWrites';
import { boundTemplate, type NewTemplate } from './newTemplate';
import { readWorkbook } from './readWorkbook';

/** What a template is made of a filled sheet for. */
export interface TemplateFromOptions {
  /** Null takes the national policy. */
  readonly policyId: string | null;
  /** Budget year the template is for; null takes the year after the sheet's own. */
  readonly year: number | null;
  /** Whether level 3, targets and points stay. */
  readonly keepIndicators: boolean;
  readonly ownPolicies: readonly PolicyFile[];
}

/** A host that can say how a sheet is drawn. */
export interface DrawnHost extends WorkbookHost {
  readAppearance(sheet: string): Promise<SheetAppearance>;
}

/**
 * Makes a template of the first form of a workbook, emptied of data and personal names. Rejects with `HostError`,
 * `PolicyError`, or `TemplateError` when there is no form or its year is not known.
 */
export async function templateFromWorkbook(
  host: DrawnHost,
  options: TemplateFromOptions,
  author: Author,
): Promise<NewTemplate> {
  const { sheets } = await readWorkbook(host, { sheets: 'visible' });
  const sheet = sheets.find(({ forms }) => forms.length > 0);
  const evaluation = sheet?.forms[0];
  if (!sheet || !evaluation) throw new TemplateError('templates.noForm', {});
  const year = options.year ?? (evaluation.year === null ? null : evaluation.year + 1);
  if (year === null) throw new TemplateError('templates.noYear', { sheet: evaluation.sheet });
  const policy = policyAt(options.policyId ?? DEFAULT_POLICY, year, options.ownPolicies);
  const appearance = await host.readAppearance(sheet.snapshot.name);
  const { snapshot } = sheet;
  const template = ownTemplate({ evaluation, snapshot, appearance, policy, keepIndicators: options.keepIndicators });
  return boundTemplate(template, policy, options.ownPolicies, author);
}
