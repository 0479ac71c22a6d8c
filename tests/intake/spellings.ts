import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { withCells } from './moves';

/** Every text in full-width characters: `(50分)` → `（５０分）`. */
export function inFullWidth(sheet: SheetSnapshot): SheetSnapshot {
  return withTexts(sheet, (text) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  );
}

/** Every text in half-width characters as far as there are any. */
export function inHalfWidth(sheet: SheetSnapshot): SheetSnapshot {
  return withTexts(sheet, (text) => text.normalize('NFKC'));
}

/** Every number stored as the text it shows. Numbers that show less than they hold stay as they are. */
export function numbersAsTexts(sheet: SheetSnapshot): SheetSnapshot {
  return withCells(sheet, (cell) => {
    if (typeof cell.value !== 'number' || numberShown(cell.text) !== cell.value) return cell;
    return { row: cell.row, column: cell.column, value: cell.text, text: cell.text, numberFormat: '@' };
  });
}

/** Every text that is nothing but a number stored as that number, with the format that shows it so. */
export function textsAsNumbers(sheet: SheetSnapshot): SheetSnapshot {
  return withCells(sheet, (cell) => {
    const value = typeof cell.value === 'string' ? numberShown(cell.text) : null;
    if (value === null) return cell;
    const decimals = /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0;
    const format = (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`) + (cell.text.endsWith('%') ? '%' : '');
    return { row: cell.row, column: cell.column, value, text: cell.text, numberFormat: format };
  });
}

/** The cells given with a blank between any two characters: 项 目 名 称. */
export function spreadOut(
  sheet: SheetSnapshot,
  addresses: ReadonlySet<string>,
  addressOf: (cell: CellSnapshot) => string,
): SheetSnapshot {
  return withCells(sheet, (cell) =>
    addresses.has(addressOf(cell)) ? withText(cell, [...cell.text.replace(/\s/g, '')].join(' ')) : cell,
  );
}

function withTexts(sheet: SheetSnapshot, change: (text: string) => string): SheetSnapshot {
  return withCells(sheet, (cell) => (typeof cell.value === 'string' ? withText(cell, change(cell.text)) : cell));
}

function withText(cell: CellSnapshot, text: string): CellSnapshot {
  return { ...cell, value: text, text };
}

function numberShown(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!match) return null;
  return match[2] === '%' ? Number((Number(match[1]) / 100).toPrecision(12)) : Number(match[1]);
}
