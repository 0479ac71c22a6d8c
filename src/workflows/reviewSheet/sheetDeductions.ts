import { deductionCause, type DeductionCause } from '../../scoring/deductionCause';
import { decimal, plus, valueOf } from '../../scoring/arithmetic';
import type { ScoredForm } from '../scoreWorkbook';

/** Points taken off a row, by the unit itself or by the reviewer, and why. */
export interface SheetDeduction {
  readonly indicator: string;
  readonly points: number | null;
  /** The unit's own score. */
  readonly own: number | null;
  /** The reviewer's score; null where the reviewer left the unit's. */
  readonly reviewed: number | null;
  /** Points off, positive. */
  readonly amount: number;
  readonly cause: DeductionCause;
  readonly reason: string;
}

/** All rows that have less than their points with a reason given, in the order of the form. */
export function sheetDeductions({ scored, reviewEntries }: ScoredForm): readonly SheetDeduction[] {
  return scored.indicators.flatMap((line) => {
    const entry = reviewEntries.find(({ indicator }) => indicator === line.indicator);
    const reviewed = entry?.score?.value ?? null;
    const standing = reviewed ?? line.recorded;
    const isCut = line.points !== null && standing !== null && standing < line.points;
    if (!isCut) return [];
    const reason = [entry?.cause?.text, entry?.remark?.text].filter(Boolean).join('；') || ownReason(line) || '';
    return [
      {
        indicator: line.indicator.level3 ?? line.indicator.level2 ?? '',
        points: line.points,
        own: line.recorded,
        reviewed,
        amount: difference(line.points ?? 0, standing),
        cause: deductionCause(reason),
        reason,
      },
    ];
  });
}

function ownReason({ deduction, indicator }: ScoredForm['scored']['indicators'][number]): string | null {
  return deduction?.reason ?? indicator.deviationReason;
}

/** The total with the reviewer's scores in the unit's place; null while any row has neither. */
export function reviewedTotal({ scored, reviewEntries }: ScoredForm): number | null {
  if (!reviewEntries.some(({ score }) => score?.value != null)) return null;
  const lines = [
    ...scored.funds.filter(({ points }) => points !== null).map(({ final }) => final),
    ...scored.indicators
      .filter(({ points }) => points !== null)
      .map((line) => reviewEntries.find(({ indicator }) => indicator === line.indicator)?.score?.value ?? line.final),
  ];
  if (lines.includes(null)) return null;
  return valueOf(lines.reduce((sum, score) => plus(sum, decimal(score ?? 0)), decimal(0)));
}

function difference(points: number, score: number): number {
  return valueOf(plus(decimal(points), decimal(-score)));
}
