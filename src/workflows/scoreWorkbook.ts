import { fillingChecks, reviewChecks } from '../checks/checkLists';
import type { Check } from '../checks/check';
import type { IssuedTemplate } from '../checks/form/issuedTemplate';
import { runChecks } from '../checks/runChecks';
import type { Finding } from '../checks/finding';
import type { ReviewEntry } from '../evaluation/reviewEntry';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Unread } from '../evaluation/unread';
import type { WorkbookHost } from '../host/workbookHost';
import { readReviewEntries } from '../intake/readReviewEntries';
import type { Policy } from '../policy/policy';
import { DEFAULT_POLICY, policyAt } from '../policy/policyAt';
import type { PolicyFile } from '../policy/policySchema';
import { policyYearFor } from '../policy/policyYears';
import { recordedDecisions, recordedPolicy, type WorkbookRecord } from '../record/workbookRecord';
import type { Decision } from '../scoring/decision';
import type { ScoredEvaluation } from '../scoring/scoredEvaluation';
import { scoreEvaluation } from '../scoring/scoreEvaluation';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { WritePlan } from '../sheet/writePlan';
import { planWrites } from '../writeback/planWrites';
import { settleForms, type FormReview } from './formReview';
import { issuedTemplates } from './issuedTemplates';
import { ownPolicies } from './ownPolicies';
import { readWorkbook, type ReadOptions, type SheetForms } from './readWorkbook';
import { verifyRead, type Verification } from './verifySignOff';

export interface ScoreOptions extends ReadOptions {
  /** Used unless the workbook records a policy of its own; then `cn-mof-2020`. */
  readonly policyId?: string;
  /** Policies of the user's own that `policyId` may name, beside the one the workbook carries. */
  readonly ownPolicies?: readonly PolicyFile[];
  /** Score cells whose proposed change the user accepted, as `sheet!A1`. */
  readonly accepted?: ReadonlySet<string>;
  /** Which checks run: those of a form being filled in, or all a reviewer makes. */
  readonly checks: 'filling' | 'review';
  /** Whether a 偏离度 column may be added right of a form that has none. */
  readonly deviationColumn: boolean;
}

/** One form with everything that was found out about it. */
export interface ScoredForm {
  readonly evaluation: SelfEvaluation;
  readonly scored: ScoredEvaluation;
  readonly policy: Policy;
  /** What people decided on this sheet, as the workbook keeps it. */
  readonly decisions: readonly Decision[];
  /** What still has to be answered; what a reviewer excepted is in `review`. */
  readonly findings: readonly Finding[];
  readonly review: FormReview;
  /** What a reviewer wrote beside the rows; empty where none did. */
  readonly reviewEntries: readonly ReviewEntry[];
}

export interface ScoreOutcome {
  readonly forms: readonly ScoredForm[];
  /** Sheets, or parts of them, that gave no form, with the reason. */
  readonly problems: readonly { readonly sheet: string; readonly unread: Unread }[];
  /** Cells in use on the sheets that were read: how much work it was. */
  readonly cellCount: number;
  /** The sheets as they were read. */
  readonly snapshots: readonly SheetSnapshot[];
  /** All that would be written; nothing has been yet. */
  readonly plan: WritePlan;
  readonly record: WorkbookRecord;
  /** The policy the user asked for where the workbook is bound to another one; null when there is no conflict. */
  readonly policyOverruled: string | null;
  /** Whether what was signed last still stands. */
  readonly signature: Verification;
}

/**
 * Reads, scores, checks and plans; writes nothing. Rejects with `HostError` (the workbook) or
 * `PolicyError` (no such policy, or none for the form's year).
 */
export async function scoreWorkbook(host: WorkbookHost, options: ScoreOptions): Promise<ScoreOutcome> {
  const { sheets, record } = await readWorkbook(host, options);
  const bound = recordedPolicy(record)?.policyId ?? null;
  const policyId = bound ?? options.policyId ?? DEFAULT_POLICY;
  const own = [...(options.ownPolicies ?? []), ...ownPolicies(record)];
  const policyFor = (year: number | null): Policy => policyAt(policyId, policyYearFor(policyId, year, own), own);
  const checks = options.checks === 'filling' ? fillingChecks : reviewChecks;
  const snapshots = sheets.map((sheet) => sheet.snapshot);
  const templates = issuedTemplates(snapshots, record, own);
  const scoredSheets = sheets.map((sheet) =>
    scoreSheet(sheet, policyFor, record, { checks, template: templates.get(sheet.snapshot) ?? null }, options),
  );
  return {
    forms: withReviews(
      scoredSheets.flatMap((sheet) => sheet.forms),
      record,
      checks,
    ),
    problems: sheets.flatMap((sheet) => sheet.problems.map((unread) => ({ sheet: sheet.snapshot.name, unread }))),
    cellCount: sheets.reduce((sum, sheet) => sum + sheet.snapshot.cells.length, 0),
    snapshots,
    plan: mergePlans(scoredSheets.map((sheet) => sheet.plan)),
    record,
    policyOverruled:
      bound !== null && options.policyId !== undefined && options.policyId !== bound ? options.policyId : null,
    signature: await verifyRead(host, record, snapshots),
  };
}

/** A form with everything its checks found, before exceptions are taken out. */
type FoundForm = Omit<ScoredForm, 'review'>;

function withReviews(
  forms: readonly FoundForm[],
  record: WorkbookRecord,
  checks: readonly Check[],
): readonly ScoredForm[] {
  const codes = new Set(checks.map(({ code }) => code));
  const found = forms.map(({ evaluation, findings }) => ({ sheet: evaluation.sheet, findings }));
  const settled = settleForms(found, record, (code) => codes.has(code));
  return forms.map((form, index) => ({ ...form, findings: settled[index]!.open, review: settled[index]!.review }));
}

/** What a sheet is held against. */
interface SheetReview {
  readonly checks: readonly Check[];
  readonly template: IssuedTemplate | null;
}

function scoreSheet(
  { snapshot, forms }: SheetForms,
  policyFor: (year: number | null) => Policy,
  record: WorkbookRecord,
  { checks, template }: SheetReview,
  options: ScoreOptions,
): { readonly forms: readonly FoundForm[]; readonly plan: WritePlan } {
  const decisions = recordedDecisions(record, snapshot.name);
  const accepted = acceptedOn(snapshot.name, options.accepted);
  const scoredForms = forms.map((evaluation, index) => {
    const policy = policyFor(evaluation.year);
    const scored = scoreEvaluation(evaluation, policy, { decisions, accepted });
    const reviewEntries = readReviewEntries(evaluation, snapshot);
    // One form is issued on a sheet; what stands below it is the unit's own.
    const issued = index === 0 ? template : null;
    const findings = runChecks({ scored, snapshot, policy, reviewEntries, template: issued }, checks);
    return { evaluation, scored, policy, decisions, findings, reviewEntries };
  });
  return {
    forms: scoredForms,
    plan: planWrites(
      scoredForms.map((form) => form.scored),
      snapshot,
      options,
    ),
  };
}

function acceptedOn(sheet: string, accepted: ReadonlySet<string> | undefined): ReadonlySet<string> {
  const prefix = `${sheet}!`;
  const cells = new Set<string>();
  for (const entry of accepted ?? []) if (entry.startsWith(prefix)) cells.add(entry.slice(prefix.length));
  return cells;
}

function mergePlans(plans: readonly WritePlan[]): WritePlan {
  return {
    addedSheets: plans.flatMap((plan) => plan.addedSheets),
    cells: plans.flatMap((plan) => plan.cells),
    printAreas: plans.flatMap((plan) => plan.printAreas),
    skipped: plans.flatMap((plan) => plan.skipped),
  };
}
