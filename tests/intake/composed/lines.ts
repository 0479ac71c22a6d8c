import type { Dice } from './dice';

/** Rows of a drawing; `<` is merged with the cell to the left, `^` with the one above. */
export type Lines = string[][];

/** How wide each of `count` cells is drawn, over `width` columns in all. */
export function someWidths(count: number, width: number, dice: Dice): number[] {
  const widths = Array.from({ length: count }, () => 1);
  for (let rest = width - count; rest > 0; rest--) widths[dice.int(0, count - 1)]!++;
  return widths;
}

/** A row drawn with the widths of its cells. */
export function widened(line: readonly string[], widths: readonly number[]): string[] {
  return line.flatMap((cell, index) => [cell, ...Array.from({ length: widths[index]! - 1 }, () => '<')]);
}

/** A row of one cell over the whole width. */
export function across(text: string, width: number): string[] {
  return widened([text], [width]);
}

/** Rows with a label at their left, merged over all of them. */
export function labelled(label: string, lines: Lines): Lines {
  return lines.map((line, index) => [index === 0 ? label : '^', ...line]);
}
