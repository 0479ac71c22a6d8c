import { formatCell, MAX_COLUMN } from '../sheet/cellAddress';
import { WEAK_FIELDS, type LabelBlock } from './labels';
import type { LabelIndex } from './labelIndex';
import type { LabelMatch } from './blockLabels';
import { ofOneYear, withoutYear } from './headerYears';
import type { SeenCell, SheetCells } from './sheetCells';

/** A column of a block: what it holds, from which to which sheet column, and the header cell that says so. */
export interface HeaderColumn extends LabelMatch {
  readonly cell: SeenCell;
  /** The header's words, put together where they are cut over rows. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** One to four rows read together as the header of a block. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** Every cell that takes part in a header: its words and the group headers over them. */
  readonly words: readonly SeenCell[];
  /** Header cells whose words are in no label. */
  readonly unknown: readonly SeenCell[];
  /** Column in the gap after which another table of the same kind stands beside this one; null when none does. */
  readonly besideFrom: number | null;
}

/** A row with more cells than this is a data sheet, not the header of a form. */
export const WIDEST_HEADER = 120;

/** Columns of the sheet to which a block is confined. */
export interface ColumnLimits {
  readonly left: number;
  readonly right: number;
}

export const WHOLE_SHEET: ColumnLimits = { left: 1, right: MAX_COLUMN };

/**
 * Reads some rows as one header: words cut over rows are joined, a group header over several columns
 * gives way to what stands under it. Cells that are merged downwards out of the rows are block labels
 * beside the table and no header.
 */
export function readHeaderBand(
  cells: SheetCells,
  labels: LabelIndex,
  block: LabelBlock,
  rows: readonly number[],
  limits: ColumnLimits,
): HeaderBand {
  const bottom = bottomOf(cells, rows[rows.length - 1]!);
  const byRow = rows.map((row) =>
    cells
      .inRow(row)
      .filter((cell) => cell.column >= limits.left && cell.right <= limits.right && cell.bottom <= bottom),
  );
  const inBand = byRow.flat();
  const columns: HeaderColumn[] = [];
  const grouped = new Set<HeaderColumn>();
  const explained = new Set<SeenCell>();
  for (const [depth, inRow] of byRow.entries()) {
    const above = byRow.slice(0, depth).flat();
    const below = byRow.slice(depth + 1).flat();
    for (const leaf of inRow) {
      if (below.some((cell) => cell.column >= leaf.column && cell.column <= leaf.right)) continue;
      const stack = above.filter((cell) => cell.column <= leaf.column && cell.right >= leaf.column);
      stack.push(leaf);
      const found = matchStack(labels, block, stack);
      if (!found) continue;
      for (const cell of stack) explained.add(cell);
      const column = headerColumn(found.match, stack.slice(found.from));
      columns.push(column);
      if (isNamedAbove(labels, block, found.match, stack.slice(0, found.from))) grouped.add(column);
    }
  }
  columns.sort((first, second) => first.left - second.left);
  return {
    top: rows[0]!,
    bottom,
    columns: ofOneYear(strengthened(columns, grouped)),
    words: [...explained],
    unknown: inBand.filter((cell) => !explained.has(cell)),
    besideFrom: null,
  };
}

/** The last row of a header: where its words are merged over the blank row under them, that one. */
function bottomOf(cells: SheetCells, last: number): number {
  const merged = cells.inRow(last).filter((cell) => cell.bottom === last + 1).length;
  return merged > 1 && cells.inRow(last + 1).length === 0 ? last + 1 : last;
}

/** The column a label names: as wide as its narrowest word, called by the first word of that width. */
function headerColumn(match: LabelMatch, words: readonly SeenCell[]): HeaderColumn {
  const narrowest = words.reduce((narrow, cell) => (width(cell) < width(narrow) ? cell : narrow));
  const { column: left, right } = narrowest;
  const cell = words.find((word) => word.column === left && word.right === right) ?? narrowest;
  const text = words.length === 1 ? cell.text : words.map((word) => word.text.trim()).join('');
  const { field, confidence, ground } = match;
  return { field, confidence, ground, cell, text, left, right };
}

interface StackMatch {
  readonly match: LabelMatch;
  /** The words of the label are stack[from] and all below it. */
  readonly from: number;
}

/**
 * All words together first, then the lower ones alone, under a group header. What stands lowest must
 * take part. Only words of one column are near misses together: a group header is no part of a word.
 */
function matchStack(labels: LabelIndex, block: LabelBlock, stack: readonly SeenCell[]): StackMatch | null {
  if (stack.length === 1) {
    const match = labels[block].match(withoutYear(stack[0]!.text));
    return match && { match, from: 0 };
  }
  const words = stack.map((_, from) => stack.slice(from));
  for (const [from, cells] of words.entries()) {
    const match = labels[block].exactly(withoutYear(joined(cells)));
    if (match) return { match, from };
  }
  for (const [from, cells] of words.entries()) {
    const inOneColumn = cells.every((cell) => cell.column === cells[0]!.column && cell.right === cells[0]!.right);
    const match = inOneColumn ? labels[block].match(joined(cells)) : null;
    if (match) return { match, from };
  }
  return null;
}

/** Whether a group header over a weak word names its field without doubt: 偏差原因分析 over 原因说明. */
function isNamedAbove(labels: LabelIndex, block: LabelBlock, match: LabelMatch, over: readonly SeenCell[]): boolean {
  const field = WEAK_FIELDS.get(match.field);
  return field !== undefined && over.some((cell) => labels[block].exactly(cell.text)?.field === field);
}

/** Weak words under such group headers are their field, unless another column is it outright: 年初指标值 beside 调整指标值. */
function strengthened(columns: readonly HeaderColumn[], grouped: ReadonlySet<HeaderColumn>): readonly HeaderColumn[] {
  return columns.map((column) => {
    const field = grouped.has(column) ? WEAK_FIELDS.get(column.field)! : column.field;
    return columns.some((other) => other !== column && other.field === field) ? column : { ...column, field };
  });
}

/** The place of a header that has no words of its own: under those of another, which are merged over it. */
export function unnamedPart({ cell }: HeaderColumn, column: number): SeenCell {
  return { ...cell, column, right: column, address: formatCell(cell.row, column), text: '', cell: undefined };
}

function joined(cells: readonly SeenCell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function width(cell: SeenCell): number {
  return cell.right - cell.column;
}
