import type { IssuedTemplate } from '../checks/form/issuedTemplate';
import type { PolicyFile } from '../policy/policySchema';
import { recordedTemplates, type WorkbookRecord } from '../record/workbookRecord';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { templateOfName } from '../templates/definition/templateIdentity';
import { compareForm } from '../templates/returned/compareForm';
import type { FormDifference, FormDifferenceCode } from '../templates/returned/formDifference';
import { identityDifferences } from '../templates/returned/identityDifferences';
import { recogniseForms, type RecognisedForm } from '../templates/returned/recogniseForms';

/**
 * For each sheet that was issued as one of our templates, what a review holds it against. Only what the workbook's
 * record or our names say counts: that a stranger's form has the same words is no proof that it was issued.
 */
export function issuedTemplates(
  snapshots: readonly SheetSnapshot[],
  record: WorkbookRecord,
  ownPolicies: readonly PolicyFile[],
): ReadonlyMap<SheetSnapshot, IssuedTemplate> {
  const isRecorded = recordedTemplates(record).length > 0;
  const ours = snapshots.filter((snapshot) => isRecorded || hasOurName(snapshot));
  if (ours.length === 0) return new Map();
  const recognised = recogniseForms(ours, record, ownPolicies).filter(({ by }) => by !== 'labels');
  return new Map(recognised.map((form) => [form.snapshot, templateOf(form)]));
}

function hasOurName({ names }: SheetSnapshot): boolean {
  return names?.some(({ name }) => templateOfName(name) !== null) ?? false;
}

/** Changes of a form's structure that a reviewer sends back; rows come and go with the indicators. */
const STRUCTURE: ReadonlySet<FormDifferenceCode> = new Set<FormDifferenceCode>([
  'form.columnDeleted',
  'form.columnMoved',
  'form.constantChanged',
  'form.formulaChanged',
]);

function templateOf(recognised: RecognisedForm): IssuedTemplate {
  const { id, version } = recognised.form.identity;
  const differences = compareForm(recognised.form, recognised.snapshot);
  const older = identityDifferences(recognised, { year: null, templateId: null }).find(
    ({ code }) => code === 'form.versionOlder',
  );
  return {
    id,
    version,
    acceptedVersions: [older?.expected ?? version],
    labels: differences.flatMap(({ code, cell, expected }) =>
      code === 'form.labelChanged' && cell !== null ? [{ cell, text: expected }] : [],
    ),
    formulas: differences.flatMap(({ code, cell, expected }) =>
      code === 'form.formulaOverwritten' && cell !== null ? [{ cell, formula: expected }] : [],
    ),
    changes: differences.filter(({ code }) => STRUCTURE.has(code)).map(changeOf),
  };
}

function changeOf({ code, cell, found, expected, heading }: FormDifference): {
  readonly cell: string | null;
  readonly found: string;
  readonly expected: string;
} {
  const isColumn = code === 'form.columnDeleted' || code === 'form.columnMoved';
  return isColumn ? { cell, found: '', expected: heading } : { cell, found, expected };
}
