import type { ApplyOutcome, SheetInfo, WorkbookHost } from '../host/workbookHost';
import { DEFAULT_POLICY, policyAt } from '../policy/policyAt';
import type { PolicyFile } from '../policy/policySchema';
import { recordedPolicy, type WorkbookRecord } from '../record/workbookRecord';
import type { WritePlan } from '../sheet/writePlan';
import type { TemplateIndicator } from '../templates/definition/templateIndicator';
import { balanceIndicators } from '../templates/points/balanceIndicators';
import { withRecord, type Author } from './applyWrites';
import { newTemplate } from './newTemplate';
import { ownPolicies } from './ownPolicies';
import { recordOf } from './recordOf';

/** What a form is to be made of. */
export interface TemplateRequest {
  /** Null takes the official layout of the policy. */
  readonly layoutId: string | null;
  /** Null takes the workbook's own policy, else the national one. Not used in a workbook bound to a policy. */
  readonly policyId: string | null;
  readonly year: number;
  /** Indicators to be printed; none leaves the rows of the official form blank. */
  readonly indicators: readonly TemplateIndicator[];
}

/** A form put into the workbook as a new sheet, or why it was not. */
export interface InsertedTemplate {
  readonly sheet: string;
  readonly outcome: ApplyOutcome;
}

/** Excel's limit for the name of a sheet. */
const LONGEST_SHEET_NAME = 31;

/** The indicators a form would be printed with, their points brought to 100 with the execution rate. Rejects with `HostError` or `PolicyError`. */
export async function suggestedIndicators(
  host: WorkbookHost,
  request: TemplateRequest,
): Promise<readonly TemplateIndicator[]> {
  const record = await recordOf(host);
  return indicatorsFor(request, policyIdFor(request, record), ownPolicies(record));
}

/**
 * Puts a blank form into the workbook as a new sheet behind the others, whole or not at all, together with its line in
 * the record; then shows it. A workbook that is bound to a policy stays bound to it. Rejects with `HostError`,
 * `PolicyError` or `TemplateError`.
 */
export async function insertTemplate(
  host: WorkbookHost,
  request: TemplateRequest,
  author: Author,
): Promise<InsertedTemplate> {
  const record = await recordOf(host);
  const own = ownPolicies(record);
  const policyId = policyIdFor(request, record);
  const indicators = indicatorsFor(request, policyId, own);
  const { layoutId, year } = request;
  const sheets = await host.listSheets();
  const options = { policyId, year, layoutId, indicators, ownPolicies: own };
  const { template, entries } = newTemplate(options, author, (name) => freeName(name, sheets));
  const { name: sheet } = template.blueprint;
  const plan: WritePlan = {
    addedSheets: [{ name: sheet, visibility: 'visible', blueprint: template.blueprint }],
    cells: [],
    printAreas: [],
    skipped: [],
  };
  const isBound = recordedPolicy(record) !== null;
  const added = isBound ? entries.filter(({ kind }) => kind !== 'policy') : entries;
  const outcome = await host.apply(withRecord(plan, record, added));
  if (outcome.status === 'applied') await host.select(sheet, template.form.layout.fields[0]?.cell ?? 'A1');
  return { sheet, outcome };
}

function policyIdFor({ policyId }: TemplateRequest, record: WorkbookRecord): string {
  return recordedPolicy(record)?.policyId ?? policyId ?? DEFAULT_POLICY;
}

function indicatorsFor(
  { indicators, year }: TemplateRequest,
  policyId: string,
  own: readonly PolicyFile[],
): readonly TemplateIndicator[] {
  return balanceIndicators(indicators, policyAt(policyId, year, own));
}

/** The name itself, or with the first number behind it that no sheet has. */
function freeName(name: string, sheets: readonly SheetInfo[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const suffix = `（${number}）`;
    free = name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return free;
}
