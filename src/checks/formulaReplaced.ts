import { contentAt } from '../sheet/contentAt';
import type { CellReading } from '../evaluation/cellReading';
import type { FundLine } from '../evaluation/fundLine';
import { defineCheck } from './defineCheck';
import type { Objection } from './objection';
import type { ReviewedForm } from './form/reviewedForm';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/**
 * A formula is not typed over. Known from the template the form was issued as; in any other form from
 * its neighbours, and then only noted: where the other rates are computed, or the points beside the total
 * or the execution score are, a typed one stands out.
 */
export const formulaReplaced = defineCheck({
  code: 'formulaReplaced',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('表内公式不得改为手工填写的数值。'),
  object: (form) => (form.template == null ? byNeighbours(form) : byTemplate(form)),
});

function byTemplate({ template, grid }: ReviewedForm): readonly Objection[] {
  return (template?.formulas ?? []).flatMap(({ cell, formula }) => {
    const now = contentAt(grid, cell);
    if (now.formula !== undefined) return [];
    return [
      {
        cells: [cell],
        found: now.value === null ? null : shownText(String(now.value)),
        expected: formula,
        values: { shown: now.value === null ? '—' : shownText(String(now.value)) },
        fix: { cell, before: now, after: { value: null, formula } },
      },
    ];
  });
}

function byNeighbours({ evaluation, execution }: ReviewedForm): readonly Objection[] {
  const typed: CellReading[] = [];
  const rates = evaluation.funds.map(({ executionRate }: FundLine) => executionRate).filter(isFilled);
  if (rates.some(isComputed)) typed.push(...rates.filter((rate) => !isComputed(rate)));
  const total = evaluation.total ?? null;
  const isTotalComputed = isComputed(total?.points ?? null) || isComputed(execution?.fund.score ?? null);
  if (isTotalComputed && isFilled(total?.score ?? null) && !isComputed(total!.score)) typed.push(total!.score!);
  return typed.map((reading) => ({
    cells: [reading.cell],
    found: shownText(reading.text),
    values: { shown: shownText(reading.text) },
    severity: 'note',
  }));
}

function isFilled<R extends CellReading>(reading: R | null): reading is R {
  return reading !== null && typeof reading.raw === 'number';
}

function isComputed(reading: CellReading | null): boolean {
  return reading?.formula !== undefined;
}
