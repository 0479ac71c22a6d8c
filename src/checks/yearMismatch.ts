import { formatCell, parseCell } from '../sheet/cellAddress';
import { parseArea } from '../sheet/cellArea';
import { defineCheck } from './defineCheck';
import { yearsIn } from './text/yearsIn';
import type { ReviewedForm } from './form/reviewedForm';
import { reviewPractice } from './ruleSources';

/** The years in the title and the lines under it are one year. */
export const yearMismatch = defineCheck({
  code: 'yearMismatch',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('自评表标题、年度应与评价年度一致。'),
  object: (form) => {
    const named = headingYears(form);
    const differ = named.some(({ years }) => named.some((other) => !years.some((year) => other.years.includes(year))));
    if (!differ) return [];
    const years = [...new Set(named.flatMap((heading) => heading.years))].join('、');
    return [{ cells: named.map(({ cell }) => cell), found: years, values: { years } }];
  },
});

/** Years named above the form's first field. */
function headingYears({ evaluation, grid }: ReviewedForm): readonly { cell: string; years: readonly number[] }[] {
  const range = parseArea(evaluation.range);
  const { projectName, department, implementingUnit } = evaluation.fields;
  const firstCells = [projectName, department, implementingUnit, ...evaluation.funds.map(({ label }) => label)];
  const firstRow = Math.min(
    ...[...firstCells, ...Object.values(evaluation.headers.indicators)].map((field) =>
      field === null ? Infinity : (parseCell(field.cell)?.row ?? Infinity),
    ),
  );
  return (range === null ? [] : grid.cellsIn({ ...range, bottom: Math.min(range.bottom, firstRow - 1) }))
    .map(({ row, column, text }) => ({ cell: formatCell(row, column), years: yearsIn(text) }))
    .filter(({ years }) => years.length > 0);
}
