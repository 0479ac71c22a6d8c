import { terminalWidth } from './terminalWidth';

/** The text in lines no wider than `width` terminal columns; a Chinese character takes two. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text.replace(/\s+/g, ' ')) {
    const wide = terminalWidth(character);
    if (used + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += character;
    used += wide;
  }
  return [...lines, line].join('\n');
}
