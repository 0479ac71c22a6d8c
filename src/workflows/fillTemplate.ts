import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { WorkbookHost } from '../host/workbookHost';
import { DEFAULT_POLICY, policyAt } from '../policy/policyAt';
import { policyYearFor } from '../policy/policyYears';
import { recordedPolicy, type WorkbookRecord } from '../record/workbookRecord';
import { SheetGrid } from '../sheet/sheetGrid';
import type { WritePlan } from '../sheet/writePlan';
import type { TemplateIndicator } from '../templates/definition/templateIndicator';
import { placeInForm } from '../templates/library/placeInForm';
import { balanceForm } from '../templates/points/balanceForm';
import { TemplateError } from '../templates/templateError';
import { ownPolicies } from './ownPolicies';
import { readWorkbook } from './readWorkbook';

/** What would be written into the form in front; nothing has been yet. */
export interface FillPlan {
  readonly plan: WritePlan;
  readonly record: WorkbookRecord;
}

/** Indicators to be written, and those the form has no blank row for. */
export interface IndicatorFillPlan extends FillPlan {
  readonly leftOver: readonly TemplateIndicator[];
}

/** Points to be written. */
export interface PointsFillPlan extends FillPlan {
  /** What the indicators add up to now, an exact decimal; null when none has points. */
  readonly now: string | null;
  /** False when there is no row with a cell for its points, or too many for 100 points. */
  readonly possible: boolean;
}

/** Plans to put indicators of the library into the blank rows of the form in front. Rejects with `HostError` or `TemplateError`. */
export async function planIndicators(
  host: WorkbookHost,
  indicators: readonly TemplateIndicator[],
): Promise<IndicatorFillPlan> {
  const { form, grid, record } = await formInFront(host);
  const { writes, skipped, leftOver } = placeInForm(form, grid, indicators);
  return { plan: { addedSheets: [], cells: writes, printAreas: [], skipped }, record, leftOver };
}

/**
 * Plans to bring the points of the form in front to 100 as its policy shares them out. Rejects with `HostError`,
 * `PolicyError` or `TemplateError`.
 */
export async function planPoints(host: WorkbookHost): Promise<PointsFillPlan> {
  const { form, grid, record } = await formInFront(host);
  const own = ownPolicies(record);
  const id = recordedPolicy(record)?.policyId ?? DEFAULT_POLICY;
  const policy = policyAt(id, policyYearFor(id, form.year, own), own);
  const { writes, skipped, now, possible } = balanceForm(form, grid, policy);
  return { plan: { addedSheets: [], cells: writes, printAreas: [], skipped }, record, now, possible };
}

async function formInFront(
  host: WorkbookHost,
): Promise<{ readonly form: SelfEvaluation; readonly grid: SheetGrid; readonly record: WorkbookRecord }> {
  const { sheets, record } = await readWorkbook(host, { sheets: 'activeFirst' });
  const sheet = sheets.find(({ forms }) => forms.length > 0);
  if (!sheet) throw new TemplateError('templates.noFormToFill', {});
  return { form: sheet.forms[0]!, grid: SheetGrid.of(sheet.snapshot), record };
}
