import type { Policy } from '../policy/policy';
import { DEFAULT_POLICY, policyAt } from '../policy/policyAt';
import type { PolicyFile } from '../policy/policySchema';
import { newRecordSheet } from '../record/newRecordSheet';
import type { RecordEntry } from '../record/recordEntry';
import type { WorkbookBlueprint } from '../sheet/workbookBlueprint';
import { definitionForPolicy, definitionOf, shippedDefinitions } from '../templates/definition/shippedDefinitions';
import type { TemplateIndicator } from '../templates/definition/templateIndicator';
import { entryOfIssuedForm } from '../templates/layout/issuedForm';
import { indicatorRows } from '../templates/sheet/indicatorRows';
import type { TemplateSheet } from '../templates/sheet/assembledForm';
import { templateSheet } from '../templates/sheet/templateSheet';
import { TemplateError } from '../templates/templateError';
import type { Author } from './applyWrites';

/** What a blank form is made for. */
export interface NewTemplateOptions {
  /** Null takes the national policy. */
  readonly policyId: string | null;
  readonly year: number;
  /** Id of a layout; null takes the official one of the policy. */
  readonly layoutId: string | null;
  /** Indicators to be printed; none leaves the blank rows of the official form. */
  readonly indicators: readonly TemplateIndicator[];
  /** Policies of the office's own. */
  readonly ownPolicies: readonly PolicyFile[];
}

/** A blank form, bound to its policy. */
export interface NewTemplate {
  readonly template: TemplateSheet;
  /** Lines of the record that go out with it. */
  readonly entries: readonly RecordEntry[];
}

/**
 * Lays out a blank form for a policy and a year; `named` gives the sheet another name than its layout's. Throws `PolicyError` for a policy that is not there or has no values
 * in that year, `TemplateError` for a layout that is not there.
 */
export function newTemplate(
  options: NewTemplateOptions,
  author: Author,
  named: (sheetName: string) => string = (sheetName) => sheetName,
): NewTemplate {
  const policy = policyAt(options.policyId ?? DEFAULT_POLICY, options.year, options.ownPolicies);
  const definition = options.layoutId === null ? definitionForPolicy(policy.id) : definitionOf(options.layoutId);
  if (!definition) {
    const known = shippedDefinitions.map(({ id }) => id).join(', ');
    throw new TemplateError('templates.unknownLayout', { layout: options.layoutId ?? '', known });
  }
  const rows = indicatorRows(definition.indicators, options.indicators);
  const template = templateSheet({
    definition: { ...definition, sheetName: named(definition.sheetName) },
    policy,
    rows,
  });
  return boundTemplate(template, policy, options.ownPolicies, author);
}

/** A template with the lines of the record that bind it to its policy. */
export function boundTemplate(
  template: TemplateSheet,
  policy: Policy,
  ownPolicies: readonly PolicyFile[],
  author: Author,
): NewTemplate {
  const at = author.now().toISOString();
  const own = ownPolicies.find((file) => file.id === policy.id);
  const bound = { policyId: policy.id, version: policy.version, ...(own && { own }) };
  return {
    template,
    entries: [{ kind: 'policy', at, by: author.name, ...bound }, entryOfIssuedForm(template.form, at, author.name)],
  };
}

/** A workbook with the form in front and its record behind it. */
export function templateWorkbook({ blueprint }: TemplateSheet, entries: readonly RecordEntry[]): WorkbookBlueprint {
  return { title: blueprint.name, sheets: [blueprint, newRecordSheet(entries)] };
}
