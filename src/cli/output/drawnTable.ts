import { terminalWidth } from './terminalWidth';

type Cell = string | number;

/**
 * A table with lines around it for a terminal, as wide as its widest cells; a Chinese character takes two columns.
 * Cells may hold several lines. `compact` leaves out the lines between rows. Takes time in proportion to its rows.
 */
export function drawnTable(head: readonly string[], rows: readonly (readonly Cell[])[], compact = false): string {
  const [headLines, ...rowLines] = [head, ...rows].map((row) => row.map((cell) => String(cell).split('\n')));
  const widths = head.map((_, column) =>
    [headLines!, ...rowLines].reduce(
      (widest, row) => (row[column] ?? []).reduce((wide, line) => Math.max(wide, terminalWidth(line)), widest),
      0,
    ),
  );
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const drawn = (row: readonly (readonly string[])[]): string[] =>
    Array.from({ length: Math.max(1, ...row.map((lines) => lines.length)) }, (_, at) => {
      const cells = widths.map((width, column) => padded(row[column]?.[at] ?? '', width));
      return `│ ${cells.join(' │ ')} │`;
    });
  const between = rule('├', '┼', '┤');
  const body = rowLines.flatMap((row, index) => [...(index === 0 || !compact ? [between] : []), ...drawn(row)]);
  return [rule('┌', '┬', '┐'), ...drawn(headLines!), ...body, rule('└', '┴', '┘')].join('\n');
}

function padded(line: string, width: number): string {
  return line + ' '.repeat(width - terminalWidth(line));
}
