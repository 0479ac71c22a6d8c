import type { CellAddress } from '../../sheet/cellAddress';
import type { CellWrite } from '../../sheet/writePlan';
import { indicatorField, type FormField } from '../definition/formField';
import { indicatorValues, type TemplateIndicator } from '../definition/templateIndicator';
import type { IssuedForm } from '../layout/issuedForm';

/** Indicators written into the blank rows of a form whose rows are fixed. */
export interface PlacedIndicators {
  readonly writes: readonly CellWrite[];
  /** Indicators for which the form has no blank row of their levels. */
  readonly leftOver: readonly TemplateIndicator[];
}

/** Puts each indicator into the first blank row of its level 2. */
export function placeIndicators(form: IssuedForm, indicators: readonly TemplateIndicator[]): PlacedIndicators {
  const cells = new Map(form.layout.fields.map(({ field, cell }) => [field, cell]));
  const printed = new Map(form.layout.printed.map(({ cell, text }) => [cell, text.replace(/\s+/g, '')]));
  const free = blankRows(cells, printed);
  const writes: CellWrite[] = [];
  const leftOver: TemplateIndicator[] = [];
  for (const indicator of indicators) {
    const at = free.findIndex((row) => row.level1 === indicator.level1 && row.level2 === indicator.level2);
    if (at < 0) {
      leftOver.push(indicator);
      continue;
    }
    const [{ row }] = free.splice(at, 1) as [BlankRow];
    for (const [column, value] of indicatorValues(indicator, cells.has(indicatorField(row, 'targetUnit')))) {
      const cell = cells.get(indicatorField(row, column));
      if (cell === undefined || value === null) continue;
      writes.push({ sheet: form.sheet, cell, before: { value: null }, after: { value }, purpose: 'template' });
    }
  }
  return { writes, leftOver };
}

interface BlankRow {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
}

function blankRows(cells: ReadonlyMap<FormField, CellAddress>, printed: ReadonlyMap<CellAddress, string>): BlankRow[] {
  const rows: BlankRow[] = [];
  let [level1, level2] = ['', ''];
  for (let row = 1; ; row++) {
    const level3 = cells.get(indicatorField(row, 'level3'));
    if (level3 === undefined) return rows;
    level1 = printed.get(cells.get(indicatorField(row, 'level1')) ?? '') ?? level1;
    level2 = printed.get(cells.get(indicatorField(row, 'level2')) ?? '') ?? level2;
    if (!printed.has(level3)) rows.push({ row, level1, level2 });
  }
}
