import { columnCell, type ColumnSpan } from './columnCell';
import type { FormContext } from './formContext';
import { unnamedPart, type HeaderBand, type HeaderColumn } from './headerBand';
import { plainText } from './labelKey';
import { readNumberText } from './numberText';

const OPERATOR =
  /^(?:[≥≤<>=≧≦﹦═≈≠]|[<>]=|=[<>]|定性|定量|正向|反向|大于|小于|等于|大于等于|小于等于|不低于|不高于|不超过|不少于)$/u;
const LONGEST_UNIT = 6;
/** Rows looked at. */
const SAMPLE = 20;

/**
 * Operator and unit of targets in columns of their own whose headers say nothing known: told by what
 * stands in them. Without them a target would lose its direction.
 */
export function findTargetParts(
  context: FormContext,
  band: HeaderBand,
  chosen: Map<string, HeaderColumn>,
  passedOver: readonly ColumnSpan[],
): void {
  targetInGroup(context, band, chosen);
  splitTarget(context, band, chosen);
  const target = chosen.get('target');
  if (!target) return;
  const taken = [...chosen.values(), ...passedOver];
  const isFree = (column: number): boolean =>
    column >= context.columns.left &&
    column <= context.columns.right &&
    !taken.some((other) => other.left <= column && other.right >= column);
  const near = [target.left - 2, target.left - 1, target.right + 1, target.right + 2].filter(isFree);
  const texts = (column: number): string[] => textsUnder(context, band, column);
  const put = (field: string, column: number): void => {
    const cell = context.cells.at(band.bottom, column);
    chosen.set(field, {
      field,
      confidence: 0.8,
      ground: 'structure',
      cell,
      text: cell.text,
      left: column,
      right: column,
    });
  };
  if (!chosen.has('targetOperator')) {
    const operator = near.find(
      (column) => texts(column).length > 0 && texts(column).every((text) => OPERATOR.test(text)),
    );
    if (operator !== undefined) put('targetOperator', operator);
  }
  if (chosen.has('targetOperator') && !chosen.has('targetUnit')) {
    const operator = chosen.get('targetOperator')!.left;
    const unit = near.find((column) => column !== operator && texts(column).length > 0 && texts(column).every(isUnit));
    if (unit !== undefined) put('targetUnit', unit);
  }
}

/** 指标值 over 符号, a column without a known header, and 单位: the numbers stand in that column. */
function targetInGroup(context: FormContext, band: HeaderBand, chosen: Map<string, HeaderColumn>): void {
  if (chosen.has('target') || !(chosen.has('targetOperator') || chosen.has('targetUnit'))) return;
  const group = band.words.find(
    (cell) => cell.right > cell.column && context.labels.indicators.exactly(cell.text)?.field === 'target',
  );
  if (!group) return;
  const free: number[] = [];
  for (let column = group.column; column <= group.right; column++) {
    const isNamed = band.columns.some(({ left, right }) => left <= column && right >= column);
    if (!isNamed && textsUnder(context, band, column).length > 0) free.push(column);
  }
  if (free.length !== 1) return;
  const cell = context.cells.at(band.bottom, free[0]!);
  const { text, column: left, right } = cell;
  chosen.set('target', { field: 'target', confidence: 0.8, ground: 'structure', cell, text, left, right });
}

/** 指标值 merged over several columns whose rows are not: numbers stand in one of them, operators or units in the others. */
function splitTarget(context: FormContext, band: HeaderBand, chosen: Map<string, HeaderColumn>): void {
  const target = chosen.get('target');
  if (!target || target.right === target.left || chosen.has('targetOperator') || chosen.has('targetUnit')) return;
  const parts = new Map<string, HeaderColumn>();
  for (let column = target.left; column <= target.right; column++) {
    const texts = textsUnder(context, band, column);
    if (texts.length === 0) continue;
    const isPlainUnit = (text: string): boolean => isUnit(text) && !/\d/u.test(text);
    const field = texts.every((text) => OPERATOR.test(text))
      ? 'targetOperator'
      : parts.has('target') && texts.every(isPlainUnit)
        ? 'targetUnit'
        : 'target';
    if (parts.has(field)) return;
    const own = { ...target, field, left: column, right: column };
    parts.set(field, field === 'target' ? own : { ...own, cell: unnamedPart(target, column), text: '' });
  }
  if (parts.has('target') && parts.size > 1) for (const [field, column] of parts) chosen.set(field, column);
}

function textsUnder({ cells, region }: FormContext, band: HeaderBand, column: number): string[] {
  return cells
    .rowsBetween(band.bottom + 1, region.bottom)
    .slice(0, SAMPLE)
    .map((row) => columnCell(cells, row, { left: column, right: column }))
    .filter((cell) => cell.column === column && cell.right === column && cell.text !== '')
    .map((cell) => plainText(cell.text));
}

function isUnit(text: string): boolean {
  return (
    text.length <= LONGEST_UNIT &&
    (text === '%' || readNumberText(text).kind === 'unreadable' || /^(?:万?元|分)$/u.test(text))
  );
}
