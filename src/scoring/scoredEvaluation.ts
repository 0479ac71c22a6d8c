import type { CellAddress } from '../sheet/cellAddress';
import type { FundLine } from '../evaluation/fundLine';
import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';

/**
 * How a score stands. `scored`: the policy gives a number. `kept`: a person's number stands
 * (narrative, qualitative, or a deduction with a reason). `open`: nothing mechanical can be said
 * and the cell is empty.
 */
export type ScoreState = 'scored' | 'kept' | 'open';

/** (actual − target) / |target|, signed as it is; for periods the days late (+) or early (−). */
export interface Deviation {
  /** actual − target in the target's unit; null for periods and where the target is 0. */
  readonly value: number | null;
  /** The deviation as a fraction of |target|: 0.111 is +11.1 %. Null for periods and zero targets. */
  readonly ratio: number | null;
  /** Days late (positive) or early (negative); null unless both sides are periods. */
  readonly days: number | null;
  /** Whether it goes the way the indicator wants; null where it does neither good nor harm. */
  readonly favourable: boolean | null;
}

/** A person's recorded score below the mechanical one, with the reason the sheet gives. */
export interface Deduction {
  /** Points taken off: mechanical − recorded, positive. */
  readonly amount: number;
  readonly reason: string;
  /** The score cell the deduction stands in. */
  readonly cell: CellAddress;
}

/** Where in a policy a step comes from. `document` is null while the source is unconfirmed, so that no clause is shown for it. */
export interface PolicyReference {
  readonly policy: string;
  /** Key of the parameter, e.g. `quantitative.met`. */
  readonly parameter: string;
  readonly confirmed: boolean;
  readonly document: { readonly number: string; readonly title: string; readonly link: string | null } | null;
}

/** One step of why a score is what it is; words come from the locales by `code`. */
export interface ExplanationStep {
  /** e.g. `quantitative.met`, `quantitative.proportional`, `execution.proportional`, `rounding`. */
  readonly code: string;
  /** What the sentence is filled with: numbers and texts as shown to the user. */
  readonly values: Readonly<Record<string, string>>;
  /** Cells the inputs came from. */
  readonly cells: readonly CellAddress[];
  /** Arithmetic with the numbers put in, e.g. `round(4604 / 4754 * 5, 2)`: + − × ÷ as + - * /, parentheses, round, min, max. */
  readonly arithmetic: string | null;
  /** What the arithmetic gives. */
  readonly result: number | null;
  readonly reference: PolicyReference | null;
}

/** Something a person should know about a row and that changes no score. Words come from the locales by `code`. */
export interface Hint {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly cells: readonly CellAddress[];
}

/** The result for one line that carries points. */
export interface ScoredLine {
  /** 分值; null when the form gives none. */
  readonly points: number | null;
  /** The score that stands in the sheet; null when blank or unreadable. */
  readonly recorded: number | null;
  /** The score by the policy; null when the policy can say nothing. */
  readonly mechanical: number | null;
  /** The score as it stands after this run: the recorded one where a person wrote one (unless a change was accepted), else the mechanical one. */
  readonly final: number | null;
  readonly state: ScoreState;
  /** e.g. `quantitative`, `period`, `tier`, `narrative`, `execution`, `rowRule`, `notApplicable`, `unreadable`. */
  readonly method: string;
  readonly deviation: Deviation | null;
  readonly deduction: Deduction | null;
  readonly explanation: readonly ExplanationStep[];
  readonly hints: readonly Hint[];
  /** The mechanical score where the recorded one differs without a reason: a change offered, never made by itself. */
  readonly proposed: number | null;
}

export interface ScoredIndicator extends ScoredLine {
  readonly indicator: Indicator;
}

export interface ScoredFund extends ScoredLine {
  readonly fund: FundLine;
  /** Execution rate as computed, a fraction; null when it cannot be. */
  readonly rate: number | null;
}

/** 总分 as it stands. */
export interface ScoredTotal {
  /** Points of all lines that carry points, execution included; null when rows have scores but no points. */
  readonly points: number | null;
  /** Sum of the scores as they stand. */
  readonly score: number | null;
  /**
   * Whether every line that carries points (in a form without points: every row to be scored) has a score, and
   * nothing is lacking.
   */
  readonly complete: boolean;
  /** Whether the points read do not make 100 and lines were left unread that may carry the rest. */
  readonly lacking: boolean;
  /** 优 良 中 差 by the policy; null unless complete. */
  readonly grade: string | null;
  /** Points that wait for a decision. */
  readonly openPoints: number;
  /** Points of the lines that have a score. */
  readonly scorablePoints: number;
  /** The total that stands in the sheet; null when blank. */
  readonly recorded: number | null;
  readonly explanation: readonly ExplanationStep[];
}

/** A whole form with the policy applied. */
export interface ScoredEvaluation {
  readonly evaluation: SelfEvaluation;
  readonly policy: { readonly id: string; readonly version: string };
  readonly funds: readonly ScoredFund[];
  readonly indicators: readonly ScoredIndicator[];
  readonly total: ScoredTotal;
  /** e.g. that the layout points to another region's policy. */
  readonly hints: readonly Hint[];
}
