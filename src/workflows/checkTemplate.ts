import type { WorkbookHost } from '../host/workbookHost';
import type { PolicyFile } from '../policy/policySchema';
import { readRecord, RECORD_SHEET } from '../record/recordSheet';
import { recordedRecipient, type WorkbookRecord } from '../record/workbookRecord';
import type { IssuedEntry } from '../record/recordEntry';
import type { WritePlan } from '../sheet/writePlan';
import { compareForm } from '../templates/returned/compareForm';
import type { FormDifference } from '../templates/returned/formDifference';
import { identityDifferences, type ExpectedForm } from '../templates/returned/identityDifferences';
import { recogniseForms, type RecognisedForm } from '../templates/returned/recogniseForms';
import { repairPlan } from '../templates/returned/repairPlan';
import { ownPolicies } from './ownPolicies';

/** A form of ours in a workbook that came back, and what was done to it. */
export interface CheckedForm {
  readonly recognised: RecognisedForm;
  readonly differences: readonly FormDifference[];
}

export interface TemplateCheck {
  /** None when no sheet is a form of ours. */
  readonly forms: readonly CheckedForm[];
  /** To whom the workbook was issued, as its record says. */
  readonly recipient: IssuedEntry | null;
  /** Writes that put right what safely can be; nothing has been written. */
  readonly repair: WritePlan;
  readonly record: WorkbookRecord;
}

/**
 * Knows the forms of a workbook again and holds them against what was issued. `own` are policies of the office's own,
 * beside the one the workbook carries. Rejects with `HostError`.
 */
export async function checkTemplate(
  host: WorkbookHost,
  expected: ExpectedForm,
  own: readonly PolicyFile[],
): Promise<TemplateCheck> {
  const infos = await host.listSheets();
  const names = infos
    .filter(({ name, visibility }) => name === RECORD_SHEET || visibility === 'visible')
    .map(({ name }) => name);
  const snapshots = await host.read(names);
  const record = readRecord(snapshots.find(({ name }) => name === RECORD_SHEET) ?? null);
  const sheets = snapshots.filter(({ name }) => name !== RECORD_SHEET);
  const forms = recogniseForms(sheets, record, [...own, ...ownPolicies(record)]).map((recognised) => ({
    recognised,
    differences: [...identityDifferences(recognised, expected), ...compareForm(recognised.form, recognised.snapshot)],
  }));
  const plans = forms.map(({ recognised, differences }) => repairPlan(differences, recognised.snapshot));
  return {
    forms,
    recipient: recordedRecipient(record),
    repair: {
      addedSheets: [],
      cells: plans.flatMap((plan) => plan.cells),
      printAreas: [],
      skipped: plans.flatMap((plan) => plan.skipped),
    },
    record,
  };
}
