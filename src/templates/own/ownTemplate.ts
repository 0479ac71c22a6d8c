import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import { digest } from '../../policy/digest';
import type { Policy } from '../../policy/policy';
import { formatCell, parseCell, type CellAddress } from '../../sheet/cellAddress';
import { parseArea, type CellArea } from '../../sheet/cellArea';
import type { SheetAppearance } from '../../sheet/sheetAppearance';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { SheetSnapshot } from '../../sheet/sheetSnapshot';
import { indicatorField, indicatorOf, type FormField } from '../definition/formField';
import { assembledForm, isOpenField, type FormFieldPart, type TemplateSheet } from '../sheet/assembledForm';
import { fieldKind } from '../sheet/fieldKind';
import { SheetDraft } from '../sheet/sheetDraft';
import { keptTexts } from './keptTexts';
import { columnWidths, formatAt, isWide, lookAt, rowHeights } from './ownAppearance';
import { ownFields, rowsOfCells, type OwnFields } from './ownFields';
import { ownFormulas } from './ownFormulas';

/** A filled sheet and what is to become of it. */
export interface OwnTemplateSource {
  readonly evaluation: SelfEvaluation;
  readonly snapshot: SheetSnapshot;
  readonly appearance: SheetAppearance;
  /** The policy as it holds in the year the template is for. */
  readonly policy: Policy;
  /** Whether level 3, targets and points stay, for the same project's next year. */
  readonly keepIndicators: boolean;
}

const SHEET_NAME = '项目支出绩效自评表';
const FIRST_VERSION = '1.0';
const LEVELS = new Set(['level1', 'level2']);
const INDICATOR_PARTS = new Set(['level3', 'targetOperator', 'target', 'targetUnit', 'points']);

/**
 * A department's own form made from a sheet that was filled in: its texts, merges, sizes and looks, emptied of data and
 * personal names. Nothing else of the workbook comes along. Formulas of the form stay; rate, scores and totals that
 * had none get ours.
 */
export function ownTemplate(source: OwnTemplateSource): TemplateSheet {
  const { evaluation, snapshot, appearance, policy, keepIndicators } = source;
  const grid = SheetGrid.of(snapshot);
  const area = parseArea(evaluation.range)!;
  const fields = ownFields(evaluation, grid);
  const { texts, answers } = keptTexts(evaluation, grid, fields, policy.year);
  const formulas = ownFormulas(grid, area, fields.cells, policy);
  const parts = fieldParts(source, grid, fields, formulas);

  const draft = new SheetDraft();
  const partAt = new Map(parts.map((part) => [formatCell(part.area.top, part.area.left), part]));
  const isAnswer = new Set(answers);
  const split = parts.some(({ field }) => field.endsWith('.targetOperator'));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = formatCell(row, column);
      const part = partAt.get(cell);
      const formula = part && formulas.get(part.field);
      const locked = part ? !isOpenField(part.field, formulas) : !isAnswer.has(cell);
      const numberFormat = formatAt(grid, row, column, part && fieldKind(part.field, split));
      const content =
        formula === undefined ? { value: part?.value ?? texts.get(cell) ?? null } : { value: null, formula };
      draft.fill(
        { top: row, left: column, bottom: row, right: column },
        { ...lookAt(appearance, cell), numberFormat, locked },
        content,
      );
    }
  }
  draft.merges.push(...snapshot.merges.filter((merge) => isInside(merge, area)));

  const heads = [...rowsOfCells(Object.values(evaluation.headers.indicators).map(({ cell }) => cell))];
  const labels = [...texts].map(([cell, text]) => ({ cell, text }));
  const id = `own-${digest({ labels, fields: [...fields.cells] }).slice(0, 8)}`;
  return assembledForm({
    identity: { id, version: FIRST_VERSION, year: policy.year, policyId: policy.id },
    sheetName: SHEET_NAME,
    amountUnit: evaluation.unit,
    area,
    draft,
    columnWidths: columnWidths(appearance, grid, area.right),
    rowHeights: rowHeights(appearance, grid, area, new Set(keepIndicators ? [] : fields.tableRows)),
    orientation: isWide(appearance, area) ? 'landscape' : 'portrait',
    tableHead: heads.length === 0 ? null : { from: Math.min(...heads), to: Math.max(...heads) },
    tableEnd: Math.max(...heads, ...fields.tableRows),
    title: areaOf(grid, area.top, area.left),
    labels,
    fields: parts,
    formulas,
  });
}

/** The fields in their places, with what stays in them: levels, the points of execution, the indicators if they are to stay. */
function fieldParts(
  { evaluation, policy, keepIndicators }: OwnTemplateSource,
  grid: SheetGrid,
  { cells }: OwnFields,
  formulas: ReadonlyMap<FormField, string>,
): readonly FormFieldPart[] {
  const stays = (field: FormField): boolean => {
    const column = indicatorOf(field)?.column ?? '';
    return LEVELS.has(column) || (keepIndicators && INDICATOR_PARTS.has(column));
  };
  const hasPoints = evaluation.funds.some(({ kind, points }) => kind === 'total' && points?.value != null);
  return [...cells].map(([field, cell]) => {
    const { row, column } = parseCell(cell)!;
    const kept = stays(field) && !formulas.has(field) ? (grid.cellAt(row, column)?.value ?? null) : null;
    const value = field === 'fund.total.points' && hasPoints ? policy.parameters['execution.points'].value : kept;
    return { field, area: areaOf(grid, row, column), value, level1: level1Of(field, cells, grid) };
  });
}

/** Level 1 over an indicator's field: that of its row or of the nearest row above that has one. */
function level1Of(field: FormField, cells: ReadonlyMap<FormField, CellAddress>, grid: SheetGrid): string | null {
  for (let row = indicatorOf(field)?.row ?? 0; row > 0; row--) {
    const cell = cells.get(indicatorField(row, 'level1'));
    if (cell !== undefined) return textOf(grid, cell).replace(/\s+/g, '');
  }
  return null;
}

function textOf(grid: SheetGrid, cell: CellAddress): string {
  const { row, column } = parseCell(cell)!;
  return grid.textAt(row, column);
}

function areaOf(grid: SheetGrid, row: number, column: number): CellArea {
  return grid.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

function isInside(inner: CellArea, outer: CellArea): boolean {
  return (
    inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right
  );
}
