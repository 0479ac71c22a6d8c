import type { CellContent } from '../../../sheet/writePlan';
import type { ExcelValue } from '../read/sheetContent';

/** A text of Chinese characters and punctuation, and the characters of numbers in it. */
const CHINESE = /^[\p{Script=Han}，。；：、（）《》“”！？]+$/u;
const NUMERAL = /[〇零一二三四五六七八九十百千万亿两半]/u;

/**
 * What has to be written through `Range.formulas` so that the cell holds the content. Excel reads a
 * text as if it had been typed; an apostrophe keeps it the text it is, so that nothing from a sheet
 * becomes a formula, a number or a date.
 */
export function typedContent(content: CellContent, numberFormat: string): ExcelValue {
  if (content.formula !== undefined) return content.formula;
  const { value } = content;
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  if (value.startsWith("'")) return `'${value}`;
  const isSurelyText = CHINESE.test(value) && !NUMERAL.test(value);
  return numberFormat === '@' || isSurelyText ? value : `'${value}`;
}
