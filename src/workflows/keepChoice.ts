import type { Finding } from '../checks/finding';
import { grantWaiver, type WaiverRefusal } from '../checks/findings/waiver';
import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import type { MappedField, MappingProfile } from '../intake/mappingProfile';
import type { PolicyFile } from '../policy/policySchema';
import type { RecordEntry } from '../record/recordEntry';
import type { WorkbookRecord } from '../record/workbookRecord';
import { decisionProblem, type DecisionProblem } from '../scoring/decision';
import type { WritePlan } from '../sheet/writePlan';
import { withRecord, type Author } from './applyWrites';
import { correctReading, forgetCorrection, importCorrections, type PointedField } from './correctReading';
import { ownPolicies } from './ownPolicies';
import { recordOf } from './recordOf';
import { scoreWorkbook, type ScoreOptions } from './scoreWorkbook';

/** A score a person gives to one row. */
export interface DecisionChoice {
  readonly kind: 'decision';
  readonly sheet: string;
  /** The row's score cell. */
  readonly cell: string;
  /** Level-3 name of the row. */
  readonly indicator: string | null;
  readonly tier: string | null;
  /** Points. */
  readonly score: number;
  readonly reason: string;
  /** Name of the person who decides, as given by them. */
  readonly by: string;
}

/** A field that a person points to another place. */
export interface MappingChoice extends PointedField {
  readonly kind: 'mapping';
}

/** A field that is to be read again as it would be without a person's corrections. */
export interface MappingWithdrawal {
  readonly kind: 'mappingWithdrawn';
  readonly sheet: string;
  readonly field: MappedField;
}

/** Corrections made in another workbook of the same layout, as they were exported from there. */
export interface MappingImport {
  readonly kind: 'mappingImported';
  readonly sheet: string;
  readonly profile: MappingProfile;
}

/** The policy the workbook is to be scored under from now on; `own` where it is the finance office's own. */
export interface PolicyChoice {
  readonly kind: 'policy';
  readonly policyId: string;
  readonly version: string;
  readonly own?: PolicyFile;
}

/** A finding that a reviewer lets stand. */
export interface WaiverChoice {
  readonly kind: 'waiver';
  readonly finding: WaivedFinding;
  readonly reason: string;
  /** Name of the reviewer. */
  readonly by: string;
}

/** An exception taken back. */
export interface WaiverWithdrawal {
  readonly kind: 'waiverWithdrawn';
  readonly finding: WaivedFinding;
  /** Who takes it back; empty when unknown. */
  readonly by: string;
}

/** What an exception is bound to. */
export type WaivedFinding = Pick<Finding, 'code' | 'sheet' | 'cell' | 'indicator' | 'found'>;

export type Choice =
  DecisionChoice | MappingChoice | MappingWithdrawal | MappingImport | PolicyChoice | WaiverChoice | WaiverWithdrawal;

/** How keeping a choice ended: a score that cannot stand, or an exception without reason or name, is not kept. */
export type KeepOutcome =
  | { readonly status: 'invalid'; readonly problem: DecisionProblem }
  | { readonly status: 'refused'; readonly refusal: WaiverRefusal }
  | { readonly status: 'kept'; readonly outcome: ApplyOutcome };

const NOTHING: WritePlan = { addedSheets: [], cells: [], printAreas: [], skipped: [] };

/**
 * Keeps a person's choice in the workbook's record, where the next scoring finds it; no other cell is
 * written. `options` are those the workbook is scored with, so that a decision is judged by its policy.
 * Rejects with `HostError` or `PolicyError`.
 */
export async function keepChoice(
  host: WorkbookHost,
  choice: Choice,
  options: ScoreOptions,
  author: Author,
): Promise<KeepOutcome> {
  const problem = choice.kind === 'decision' ? await problemOfDecision(host, choice, options) : null;
  if (problem) return { status: 'invalid', problem };
  const record = await recordOf(host);
  const entry = choice.kind === 'waiver' ? waiverOf(choice, author) : await entryOf(host, choice, record, author);
  if ('refused' in entry) return { status: 'refused', refusal: entry.refused };
  return { status: 'kept', outcome: await host.apply(withRecord(NOTHING, record, [entry])) };
}

async function problemOfDecision(
  host: WorkbookHost,
  { sheet, cell, tier, score }: DecisionChoice,
  options: ScoreOptions,
): Promise<DecisionProblem | null> {
  const { forms } = await scoreWorkbook(host, { ...options, sheets: { sheet } });
  for (const { scored, policy } of forms) {
    const line =
      scored.indicators.find(({ indicator }) => indicator.cells.score === cell) ??
      scored.funds.find(({ fund }) => fund.score?.cell === cell);
    if (line) return decisionProblem({ tier, score }, line.points, policy);
  }
  return null;
}

function waiverOf(
  { finding, reason, by }: WaiverChoice,
  author: Author,
): RecordEntry | { readonly refused: WaiverRefusal } {
  const granted = grantWaiver(finding, { reason, by, at: author.now().toISOString() });
  return 'refused' in granted ? granted : { kind: 'waiver', ...granted.waiver };
}

async function entryOf(
  host: WorkbookHost,
  choice: Exclude<Choice, WaiverChoice>,
  record: WorkbookRecord,
  author: Author,
): Promise<RecordEntry> {
  const stamp = { at: author.now().toISOString(), by: author.name };
  switch (choice.kind) {
    case 'decision':
      return { ...choice, at: stamp.at };
    case 'policy': {
      // An own policy that the workbook carries stays with it when it is named again.
      const own = choice.own ?? ownPolicies(record).find(({ id }) => id === choice.policyId);
      return { kind: 'policy', policyId: choice.policyId, version: choice.version, ...stamp, ...(own && { own }) };
    }
    case 'mapping': {
      const profile = await correctReading(host, record, choice);
      return { kind: 'mapping', sheet: choice.sheet, profile, ...stamp };
    }
    case 'mappingWithdrawn': {
      const profile = forgetCorrection(record, choice.sheet, choice.field);
      return { kind: 'mapping', sheet: choice.sheet, profile, ...stamp };
    }
    case 'mappingImported': {
      const profile = importCorrections(record, choice.sheet, choice.profile);
      return { kind: 'mapping', sheet: choice.sheet, profile, ...stamp };
    }
    case 'waiverWithdrawn': {
      const { code, sheet, cell, indicator, found } = choice.finding;
      return { kind: 'waiverWithdrawn', ...stamp, by: choice.by, code, sheet, cell, indicator, found };
    }
  }
}
