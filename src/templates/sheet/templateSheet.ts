import Big from 'big.js';
import type { Policy } from '../../policy/policy';
import { formatCell, type CellAddress } from '../../sheet/cellAddress';
import { formatArea, type CellArea } from '../../sheet/cellArea';
import type { CellValue } from '../../sheet/sheetSnapshot';
import type { SheetBlueprint } from '../../sheet/workbookBlueprint';
import { indicatorField, nameOfField, type FormField } from '../definition/formField';
import { formWords } from '../definition/formWords';
import type { TemplateDefinition } from '../definition/templateDefinition';
import { nameOfTemplate } from '../definition/templateIdentity';
import type { FormLayout } from '../layout/formLayout';
import type { IssuedForm } from '../layout/issuedForm';
import { fieldKind } from './fieldKind';
import { formFormulas } from './formFormulas';
import { DEVIATION_COLUMN_LOOK, lookOfField, lookOfText } from './formLooks';
import { formRules, type OpenField } from './formRules';
import type { IndicatorRow } from './indicatorRows';
import { placedRows, type PlacedField, type PlacedRows } from './placedRows';
import { SheetDraft } from './sheetDraft';

/** What a form is made for. */
export interface TemplateOptions {
  readonly definition: TemplateDefinition;
  /** The policy as it holds in its year: its execution points, rounding and grades stand in the form's formulas. */
  readonly policy: Policy;
  /** The rows of the indicator table. */
  readonly rows: readonly IndicatorRow[];
}

/** A form ready to be written, and what travels along so that it is known again. */
export interface TemplateSheet {
  readonly blueprint: SheetBlueprint;
  readonly form: IssuedForm;
}

/** Lays the form out: texts, fields, indicator rows, formulas, drop-downs, names, protection and print set-up. */
export function templateSheet({ definition, policy, rows: tableRows }: TemplateOptions): TemplateSheet {
  const rows = placedRows(definition, tableRows, policy, (text) => filledIn(text, definition, policy));
  const cells = new Map(rows.fields.map(({ field, area }) => [field, anchorOf(area)]));
  const areas = new Map(rows.fields.map(({ field, area }) => [field, area]));
  const formulas = formFormulas(cells, policy);
  const split = cells.has(indicatorField(1, 'targetOperator'));

  const draft = new SheetDraft();
  for (const { area, text, look } of rows.texts) {
    draft.place(area, lookOfText(look), { value: text === '' ? null : text });
  }
  const open: OpenField[] = [];
  for (const { field, area, value, level1 } of rows.fields) {
    const kind = fieldKind(field, split);
    const formula = formulas.get(field);
    const isOpen = formula === undefined && field !== EXECUTION_POINTS;
    const content = formula === undefined ? { value } : { value: firstResult(field, rows.fields), formula };
    draft.place(area, lookOfField(kind, isOpen), content);
    if (isOpen) open.push({ field, cell: cells.get(field)!, kind, level1 });
  }
  const area: CellArea = { top: 1, left: 1, bottom: rows.lastRow, right: definition.columns.length };
  const beside = {
    top: definition.repeatedRows.from,
    left: area.right + 1,
    bottom: rows.tableEnd,
    right: area.right + 1,
  };
  draft.fill(beside, DEVIATION_COLUMN_LOOK, { value: null });

  const identity = { id: definition.id, version: definition.version, year: policy.year, policyId: policy.id };
  const titleArea = rows.texts[0]!.area;
  return {
    blueprint: {
      name: definition.sheetName,
      visibility: 'visible',
      cells: draft.cells,
      styles: draft.styles,
      merges: draft.merges,
      columnWidths: [...definition.columns, DEVIATION_COLUMN_WIDTH],
      rowHeights: rows.heights,
      rules: formRules(open, cells, definition.amountUnit),
      names: [
        { name: nameOfTemplate(identity), area: titleArea },
        ...[...areas].map(([field, fieldArea]) => ({ name: nameOfField(field), area: fieldArea })),
      ],
      protected: true,
      print: { area, orientation: definition.orientation, repeatedRows: definition.repeatedRows },
    },
    form: { identity, sheet: definition.sheetName, layout: layoutOf(definition, rows, formulas, area) },
  };
}

const DEVIATION_COLUMN_WIDTH = 10;
/** Set by the policy: neither typed nor computed. */
const EXECUTION_POINTS: FormField = 'fund.total.points';

function layoutOf(
  { amountUnit }: TemplateDefinition,
  rows: PlacedRows,
  formulas: ReadonlyMap<FormField, string>,
  area: CellArea,
): FormLayout {
  const given = rows.fields.filter(({ field }) => !formulas.has(field));
  return {
    area: formatArea(area),
    amountUnit,
    labels: rows.texts.filter(({ text }) => text !== '').map(({ area: at, text }) => ({ cell: anchorOf(at), text })),
    constants: given.flatMap(({ field, area: at, value }) =>
      field === EXECUTION_POINTS && typeof value === 'number' ? { cell: anchorOf(at), value } : [],
    ),
    fields: rows.fields.map(({ field, area: at }) => ({ field, cell: anchorOf(at) })),
    formulas: rows.fields.flatMap(({ field, area: at }) => {
      const formula = formulas.get(field);
      return formula === undefined ? [] : { cell: anchorOf(at), formula };
    }),
    printed: given.flatMap(({ area: at, value }) =>
      typeof value === 'string' ? { cell: anchorOf(at), text: value } : [],
    ),
  };
}

function anchorOf(area: CellArea): CellAddress {
  return formatCell(area.top, area.left);
}

/** What a formula shows in the form as issued, where hardly anything is filled in. */
function firstResult(field: FormField, fields: readonly PlacedField[]): CellValue {
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
