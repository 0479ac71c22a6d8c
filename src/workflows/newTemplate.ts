import { policyAt } from '../policy/policyAt';
import type { PolicyFile } from '../policy/policySchema';
import { newRecordSheet } from '../record/newRecordSheet';
import type { RecordEntry } from '../record/recordEntry';
import type { WorkbookBlueprint } from '../sheet/workbookBlueprint';
import { definitionForPolicy, definitionOf } from '../templates/definition/shippedDefinitions';
import { TemplateError } from '../templates/templateError';
import { entryOfIssuedForm, type IssuedForm } from '../templates/layout/issuedForm';
import type { TemplateIndicator } from '../templates/definition/templateIndicator';
import { indicatorRows } from '../templates/sheet/indicatorRows';
import { templateSheet } from '../templates/sheet/templateSheet';
import type { Author } from './applyWrites';

/** What a blank form is made for. */
export interface NewTemplateOptions {
  readonly policyId: string;
  readonly year: number;
  /** Id of a layout; null takes the official one of the policy. */
  readonly layoutId: string | null;
  /** Indicators to be printed; none leaves the blank rows of the official form. */
  readonly indicators: readonly TemplateIndicator[];
  /** Policies of the office's own. */
  readonly ownPolicies: readonly PolicyFile[];
}

/** A blank form as a workbook to be written, bound to its policy. */
export interface NewTemplate {
  readonly workbook: WorkbookBlueprint;
  readonly form: IssuedForm;
  /** Lines of the record, for a host that inserts the sheet into a workbook that is open. */
  readonly entries: readonly RecordEntry[];
}

/**
 * Lays out a blank form for a policy and a year. Throws `PolicyError` for a policy that is not there or has no values
 * in that year, `TemplateError` for a layout that is not there.
 */
export function newTemplate(options: NewTemplateOptions, author: Author): NewTemplate {
  const policy = policyAt(options.policyId, options.year, options.ownPolicies);
  const definition = options.layoutId === null ? definitionForPolicy(policy.id) : definitionOf(options.layoutId);
  if (!definition) throw new TemplateError('templates.unknownLayout', { layout: options.layoutId ?? '' });
  const rows = indicatorRows(definition.indicators, options.indicators);
  const { blueprint, form } = templateSheet({ definition, policy, rows });
  const at = author.now().toISOString();
  const entries: RecordEntry[] = [
    { kind: 'policy', at, by: author.name, policyId: policy.id, version: policy.version },
    entryOfIssuedForm(form, at, author.name),
  ];
  return {
    workbook: { title: blueprint.name, sheets: [blueprint, newRecordSheet(entries)] },
    form,
    entries,
  };
}
