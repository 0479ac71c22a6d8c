/**
 * What a 年度指标值 or 实际完成值 says. Exact decimals are texts (`"82.70"` → `"82.7"`), so that nothing is
 * lost between reading and arithmetic; ratios are decimals, not percent (`95%` → `"0.95"`, unit `%`).
 */
export type Operator = '>=' | '>' | '=' | '<=' | '<' | '~';

/** Why the value was read this way; words come from the locales by `code`. */
export interface ReadingReason {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A day, month, quarter, half-year or year. */
export interface PeriodPoint {
  readonly precision: 'day' | 'month' | 'quarter' | 'halfYear' | 'year';
  /** Null when the text names none: `7月`, `1季度`. */
  readonly year: number | null;
  /** 1–12, first month of the period; null for a year. */
  readonly month: number | null;
  /** 1–31; null unless the precision is a day. */
  readonly day: number | null;
}

/** A number with its unit, as mentioned in a narrative. */
export interface Quantity {
  readonly number: string;
  readonly unit: string | null;
  /** What is counted, e.g. 周报; null when the text does not say. */
  readonly noun: string | null;
  /** Offsets of the mention in the text. */
  readonly start: number;
  readonly end: number;
}

interface Base {
  /** The text that was read, as shown in the cell. */
  readonly text: string;
  readonly reasons: readonly ReadingReason[];
}

export type IndicatorValue = Base &
  (
    | {
        readonly kind: 'bound';
        /** Null when the text gives none; then the direction follows from the indicator's meaning. */
        readonly operator: Operator | null;
        /** Exact decimal in `unit`. */
        readonly number: string;
        /** Unit as written, e.g. `万元`, `%`, `人次`, `元/人·月`; null when there is none. */
        readonly unit: string | null;
        /** Words before the number that name what is measured (`受益贫困人口满意度≥100%`); absent when there are none. */
        readonly subject?: string;
        /** Words behind the unit that name what is counted (`50个项目`); absent when there are none. */
        readonly object?: string;
      }
    | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly unit: string | null }
    | {
        readonly kind: 'period';
        readonly from: PeriodPoint | null;
        /** The point by which it is to be (or was) done. For a point in time `from` is null. */
        readonly to: PeriodPoint;
      }
    | {
        readonly kind: 'tier';
        /** met 达成/完成/是/优…, partly 部分达成…, missed 未达成/否…; other when it is a quality word with no rank (有效, 合规). */
        readonly tier: 'met' | 'partly' | 'missed' | 'other';
        readonly word: string;
        /** Numbers that stand beside the words (`1000件达成预期指标`); absent when there are none. */
        readonly quantities?: readonly Quantity[];
      }
    | { readonly kind: 'narrative'; readonly quantities: readonly Quantity[] }
    | { readonly kind: 'notApplicable' }
    | { readonly kind: 'blank' }
    | { readonly kind: 'unreadable' }
  );

/** What a reading needs beside the text itself. */
export interface ValueContext {
  /** The stored value and number format of the cell, when known: 0.827 under `0.00%` is 82.70 %. */
  readonly raw?: number | string | boolean | null;
  readonly numberFormat?: string;
  /** 指标性质 / 计算符号 column. */
  readonly operatorText?: string | null;
  /** 度量单位 column. */
  readonly unitText?: string | null;
  /** Names of the indicator, for its direction and for a target hidden in the name. */
  readonly level1?: string | null;
  readonly level2?: string | null;
  readonly level3?: string | null;
  /** Year of the form. */
  readonly year?: number | null;
}

export type Direction = 'higher' | 'lower';

/** How an actual compares with its target. */
export type Comparison =
  | {
      readonly kind: 'compared';
      /** `met` exactly at the target, `exceeded` better than it, `missed` worse (for `>` and `<` also at it). */
      readonly outcome: 'met' | 'missed' | 'exceeded';
      readonly operator: Operator;
      /** Which way is better, and how that is known. */
      readonly direction: Direction;
      readonly directionReason: ReadingReason;
      /** Target and actual in one unit, exact decimals. Of a range the number in it that is nearest to the actual. */
      readonly target: string;
      readonly actual: string;
      readonly unit: string | null;
      /** actual / target, rounded to 12 digits; null when the target is 0. */
      readonly ratio: number | null;
      /** (actual − target) / |target|, rounded to 12 digits; null when the target is 0. */
      readonly deviation: number | null;
      /** Null when target and actual are equal. */
      readonly favourable: boolean | null;
      /** Both ends where the target is a range; absent otherwise. */
      readonly range?: { readonly from: string; readonly to: string };
      readonly flags: readonly ReadingReason[];
    }
  | {
      readonly kind: 'periods';
      readonly outcome: 'met' | 'missed';
      /** Days late (positive) or early (negative) at the coarser precision of the two. */
      readonly days: number;
      readonly flags: readonly ReadingReason[];
    }
  | {
      readonly kind: 'tier';
      readonly tier: 'met' | 'partly' | 'missed' | 'other';
      readonly flags: readonly ReadingReason[];
    }
  /** No mechanical comparison: narrative, units that cannot be converted, blank, unreadable … with the reason. */
  | { readonly kind: 'none'; readonly why: ReadingReason; readonly flags: readonly ReadingReason[] };

/** Quantities of target and actual paired by noun and unit, for the reviewer only. */
export interface QuantityPair {
  readonly target: Quantity;
  /** Empty when the actual names no counterpart. */
  readonly actuals: readonly Quantity[];
}
