import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import type { CellArea } from '../../sheet/cellArea';
import type { CellRule } from '../../sheet/workbookBlueprint';
import { indicatorField, indicatorOf, type FormField } from '../definition/formField';
import { formWords, hintOf, level2Words } from '../definition/formWords';
import type { FieldKind } from './fieldKind';

/** An open field, where it stands and what it holds. */
export interface OpenField {
  readonly field: FormField;
  readonly cell: CellAddress;
  readonly kind: FieldKind;
  /** Level 1 printed for the field's row; null outside the indicator table. */
  readonly level1: string | null;
}

/** Drop-downs, limits and hints for the open fields; neighbours with the same rule share one. */
export function formRules(
  fields: readonly OpenField[],
  cells: ReadonlyMap<FormField, CellAddress>,
  amountUnit: string,
): readonly CellRule[] {
  const groups = new Map<string, OpenField[]>();
  for (const field of fields) {
    const key = field.kind === 'level2' ? `level2 ${level2Words(field.level1).join()}` : field.kind;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups.values()].flatMap((group) => ruleFor(group, cells, amountUnit) ?? []);
}

function ruleFor(
  group: readonly OpenField[],
  cells: ReadonlyMap<FormField, CellAddress>,
  amountUnit: string,
): CellRule | null {
  const { kind, field, level1 } = group[0]!;
  const entry = entryFor(kind, level1, pointsBeside(field, cells));
  if (!entry) return null;
  const { title, text, refusal } = hintOf(entry.hint);
  const named = (words: string): string => words.replaceAll('{amountUnit}', amountUnit);
  return {
    areas: asAreas(group.map((each) => each.cell)),
    allows: entry.allows,
    otherwise: entry.otherwise,
    hint: { title: named(title), text: named(text) },
    refusal: refusal === undefined ? null : { title: named(title), text: named(refusal) },
  };
}

interface Entry extends Pick<CellRule, 'allows' | 'otherwise'> {
  readonly hint: string;
}

function entryFor(kind: FieldKind, level1: string | null, points: CellAddress | null): Entry | null {
  const list = (hint: string, words: readonly string[], otherwise: CellRule['otherwise']): Entry => ({
    hint,
    allows: { kind: 'list', words },
    otherwise,
  });
  const any = (hint: string): Entry => ({ hint, allows: { kind: 'any' }, otherwise: 'allow' });
  switch (kind) {
    case 'projectName':
    case 'goal':
    case 'level3':
    case 'target':
    case 'targetNumber':
    case 'reason':
      return any(kind);
    case 'amount':
      return { hint: 'amount', allows: { kind: 'number', from: 0, to: null }, otherwise: 'stop' };
    case 'level1':
      return list(
        kind,
        formWords.levels.map((each) => each.level1),
        'warn',
      );
    case 'level2':
      return list(kind, level2Words(level1), 'warn');
    case 'operator':
      return list(kind, formWords.operators, 'stop');
    case 'unit':
      return list(kind, formWords.units, 'allow');
    case 'actual':
      return list(kind, formWords.tiers, 'allow');
    case 'points':
      return { hint: 'points', allows: { kind: 'number', from: 0, to: 100 }, otherwise: 'stop' };
    case 'score':
      return { hint: 'score', allows: { kind: 'number', from: 0, to: points ?? 100 }, otherwise: 'stop' };
    case 'text':
    case 'phone':
    case 'rate':
    case 'grade':
    case 'remark':
    case 'aside':
      return null;
  }
}

/** The points cell in the row of an indicator's score. */
function pointsBeside(field: FormField, cells: ReadonlyMap<FormField, CellAddress>): CellAddress | null {
  const indicator = indicatorOf(field);
  return indicator && (cells.get(indicatorField(indicator.row, 'points')) ?? null);
}

/** Cells one below the other become one area. */
function asAreas(cells: readonly CellAddress[]): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (const cell of cells) {
    const { row, column } = parseCell(cell)!;
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
