import Big from 'big.js';
import type { Policy } from '../../policy/policy';
import type { CellValue } from '../../sheet/sheetSnapshot';
import { indicatorField, type FormField } from '../definition/formField';
import { formWords } from '../definition/formWords';
import type { TemplateDefinition } from '../definition/templateDefinition';
import { anchorOf, assembledForm, isOpenField, type FormFieldPart, type TemplateSheet } from './assembledForm';
import { fieldKind } from './fieldKind';
import { formFormulas } from './formFormulas';
import { lookOfField, lookOfText } from './formLooks';
import type { IndicatorRow } from './indicatorRows';
import { placedRows } from './placedRows';
import { SheetDraft } from './sheetDraft';

/** What a form is made for. */
export interface TemplateOptions {
  readonly definition: TemplateDefinition;
  /** The policy as it holds in its year: its execution points, rounding and grades stand in the form's formulas. */
  readonly policy: Policy;
  /** The rows of the indicator table. */
  readonly rows: readonly IndicatorRow[];
}

/** Lays a form out from its definition: texts, fields, indicator rows and formulas, each drawn as the official form is. */
export function templateSheet({ definition, policy, rows: tableRows }: TemplateOptions): TemplateSheet {
  const rows = placedRows(definition, tableRows, policy, (text) => filledIn(text, definition, policy));
  const cells = new Map(rows.fields.map(({ field, area }) => [field, anchorOf(area)]));
  const formulas = formFormulas(cells, policy);
  const split = cells.has(indicatorField(1, 'targetOperator'));

  const draft = new SheetDraft();
  for (const { area, text, look } of rows.texts) {
    draft.place(area, lookOfText(look), { value: text === '' ? null : text });
  }
  for (const { field, area, value } of rows.fields) {
    const formula = formulas.get(field);
    const content = formula === undefined ? { value } : { value: firstResult(field, rows.fields), formula };
    draft.place(area, lookOfField(fieldKind(field, split), isOpenField(field, formulas)), content);
  }
  return assembledForm({
    identity: { id: definition.id, version: definition.version, year: policy.year, policyId: policy.id },
    sheetName: definition.sheetName,
    amountUnit: definition.amountUnit,
    area: { top: 1, left: 1, bottom: rows.lastRow, right: definition.columns.length },
    draft,
    columnWidths: definition.columns,
    rowHeights: rows.heights,
    orientation: definition.orientation,
    tableHead: definition.repeatedRows,
    tableEnd: rows.tableEnd,
    title: rows.texts[0]!.area,
    labels: rows.texts.filter(({ text }) => text !== '').map(({ area, text }) => ({ cell: anchorOf(area), text })),
    fields: rows.fields,
    formulas,
  });
}

/** What a formula shows in the form as issued, where hardly anything is filled in. */
function firstResult(field: FormField, fields: readonly FormFieldPart[]): CellValue {
  const points = fields.filter((each) => each.field.endsWith('.points') && typeof each.value === 'number');
  if (field === 'total.points') {
    return points.reduce((sum, each) => sum.plus(each.value as number), new Big(0)).toNumber();
  }
  if (field === 'total.open') return formWords.open.replace('{count}', String(points.length));
  return '';
}

/** Puts year, unit, points and tier bands into a printed text. */
function filledIn(text: string, definition: TemplateDefinition, policy: Policy): string {
  const execution = new Big(policy.parameters['execution.points'].value);
  return text
    .replaceAll('{year}', String(policy.year))
    .replaceAll('{amountUnit}', definition.amountUnit)
    .replaceAll('{executionPoints}', execution.toString())
    .replaceAll('{indicatorPoints}', new Big(100).minus(execution).toString())
    .replaceAll('{tierBands}', tierBands(policy));
}

/** 100%-80%（含）、80%-60%（含）、60%-0%: as the policy has the bands of the tiers. */
function tierBands(policy: Policy): string {
  const percent = (share: number): string => `${new Big(share).times(100).toString()}%`;
  return policy.parameters['qualitative.bands'].value
    .map(({ from, to }) => `${percent(to)}-${percent(from)}${from === 0 ? '' : '（含）'}`)
    .join('、');
}
