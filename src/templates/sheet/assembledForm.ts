import { formatCell, type CellAddress } from '../../sheet/cellAddress';
import { formatArea, type CellArea } from '../../sheet/cellArea';
import type { CellValue } from '../../sheet/sheetSnapshot';
import type { PrintSetup, SheetBlueprint } from '../../sheet/workbookBlueprint';
import { nameOfField, type FormField } from '../definition/formField';
import { nameOfTemplate, type TemplateIdentity } from '../definition/templateIdentity';
import type { FormLayout } from '../layout/formLayout';
import type { IssuedForm } from '../layout/issuedForm';
import { fieldKind } from './fieldKind';
import { DEVIATION_COLUMN_LOOK } from './formLooks';
import { formRules } from './formRules';
import type { SheetDraft } from './sheetDraft';

/** A form ready to be written, and what travels along so that it is known again. */
export interface TemplateSheet {
  readonly blueprint: SheetBlueprint;
  readonly form: IssuedForm;
}

/** A field in its place. */
export interface FormFieldPart {
  readonly field: FormField;
  readonly area: CellArea;
  /** What is printed into it: the levels, given indicators, the points of execution; null when blank. */
  readonly value: CellValue;
  /** Level 1 of its indicator row; null outside the table. */
  readonly level1: string | null;
}

/** A form laid out and drawn, still without names, rules and the plan that travels along. */
export interface FormParts {
  readonly identity: TemplateIdentity;
  readonly sheetName: string;
  readonly amountUnit: '万元' | '元' | null;
  /** The form without the column beside it. */
  readonly area: CellArea;
  readonly draft: SheetDraft;
  /** Characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Points by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly orientation: PrintSetup['orientation'];
  /** Rows of the head of the indicator table; null for a form without one. */
  readonly tableHead: { readonly from: number; readonly to: number } | null;
  readonly tableEnd: number;
  readonly title: CellArea;
  readonly labels: FormLayout['labels'];
  readonly fields: readonly FormFieldPart[];
  readonly formulas: ReadonlyMap<FormField, string>;
}

/** Set by the policy: neither typed nor computed. */
const EXECUTION_POINTS: FormField = 'fund.total.points';
const DEVIATION_COLUMN_WIDTH = 10;

/** Whether a field is to be filled in: it is not computed and not set by the policy. */
export function isOpenField(field: FormField, formulas: ReadonlyMap<FormField, string>): boolean {
  return !formulas.has(field) && field !== EXECUTION_POINTS;
}

/** Gives a drawn form its names, drop-downs, protection and print set-up, the open column beside the table, and its plan. */
export function assembledForm(parts: FormParts): TemplateSheet {
  const { identity, sheetName, area, draft, tableHead, fields, formulas } = parts;
  if (tableHead) {
    const column = area.right + 1;
    draft.fill({ top: tableHead.from, left: column, bottom: parts.tableEnd, right: column }, DEVIATION_COLUMN_LOOK, {
      value: null,
    });
  }
  const cells = new Map(fields.map((each) => [each.field, anchorOf(each.area)]));
  const split = fields.some(({ field }) => field.endsWith('.targetOperator'));
  const open = fields.filter(({ field }) => isOpenField(field, formulas));
  return {
    blueprint: {
      name: sheetName,
      visibility: 'visible',
      cells: draft.cells,
      styles: draft.styles,
      merges: draft.merges,
      columnWidths: [...parts.columnWidths, DEVIATION_COLUMN_WIDTH],
      rowHeights: parts.rowHeights,
      rules: formRules(
        open.map(({ field, level1 }) => ({ field, cell: cells.get(field)!, kind: fieldKind(field, split), level1 })),
        cells,
        parts.amountUnit ?? '',
      ),
      names: [
        { name: nameOfTemplate(identity), area: parts.title },
        ...fields.map((each) => ({ name: nameOfField(each.field), area: each.area })),
      ],
      protected: true,
      print: { area, orientation: parts.orientation, repeatedRows: tableHead },
    },
    form: { identity, sheet: sheetName, layout: layoutOf(parts) },
  };
}

function layoutOf({ area, amountUnit, labels, fields, formulas }: FormParts): FormLayout {
  const given = fields.filter(({ field }) => !formulas.has(field));
  return {
    area: formatArea(area),
    amountUnit,
    protected: true,
    labels,
    constants: given.flatMap(({ field, area: at, value }) =>
      field === EXECUTION_POINTS && typeof value === 'number' ? { cell: anchorOf(at), value } : [],
    ),
    fields: fields.map(({ field, area: at }) => ({ field, cell: anchorOf(at) })),
    formulas: fields.flatMap(({ field, area: at }) => {
      const formula = formulas.get(field);
      return formula === undefined ? [] : { cell: anchorOf(at), formula };
    }),
    printed: given.flatMap(({ area: at, value }) =>
      typeof value === 'string' ? { cell: anchorOf(at), text: value } : [],
    ),
  };
}

/** Address of the first cell of an area. */
export function anchorOf(area: CellArea): CellAddress {
  return formatCell(area.top, area.left);
}
