import type { Indicator } from '../evaluation/indicator';
import type { FormContext } from './formContext';
import { titleLikeness } from './formTitle';
import { isHeadRow } from './headRow';
import type { TableColumns } from './indicatorColumns';
import { LONGEST_TEXT, plainText } from './labelKey';
import { isLevelName, isStroke } from './lineText';
import { readNumberText } from './numberText';
import type { SeenCell } from './sheetCells';
import { tableRow, type TableRow } from './tableRow';

/** More blank rows than this end a table. */
export const WIDEST_BREAK = 6;
/** So many rows that nobody knows are no end of a table. */
const MOST_STRANGE = 4;
const LEVEL_WORDS =
  /产出|效益|满意|成本|数量|质量|时效|指标|决策|管理|投入|过程|结果|预算|影响|绩效|社会|经济|生态|效果|目标|资金|执行|可持续|履职/u;

/** Words at the end of headers in lists of projects, tables of amounts and tables of scoring standards. */
const LIST_HEADER =
  /(?:序号|编号|名称|项目|指标|内容|标准|单位|部门|地点|金额|投资|备注|说明|数量?|率|分值|得分|等级|等次|情况|类别|日期|时间)(?:\([^()]*\))?$/u;
/** What is no header but a level: 产出指标, 社会效益. */
const LEVEL = /^(?:产出|效益|效果|满意度|成本|决策|过程|数量|质量|时效|经济|社会|生态|可持续|服务对象)/u;
const LIST_NAME = /(?:表|清单|明细|汇总|一览)(?:\([^()]*\))?$/u;
const SENTENCE = /[。；;]/u;
const LONGEST_NAME = 40;

/** Whether a line apart from the table, or called a list, stands over the header of one: 预算明细表 over 序号 ¦ 支出内容 ¦ 金额. */
export function headsOtherTable({ text }: SeenCell, isApart: boolean, under: readonly SeenCell[]): boolean {
  const name = text.length <= LONGEST_TEXT ? plainText(text) : '';
  if (name === '' || name.length > LONGEST_NAME || SENTENCE.test(name) || !(isApart || LIST_NAME.test(name)))
    return false;
  return isListHeader(under);
}

/** Whether a row is the header of a list: words only, half of them such as 序号, 项目名称, 金额（万元）, and no level of indicators. */
export function isListHeader(row: readonly SeenCell[]): boolean {
  if (row.length < 3) return false;
  const words = row.map(({ text }) => (text.length <= LONGEST_TEXT ? plainText(text) : ''));
  if (words.some((word) => word === '' || /\d/u.test(word) || LEVEL.test(word))) return false;
  return words.filter((word) => LIST_HEADER.test(word)).length * 2 >= words.length;
}

/** Whether a row after blank ones goes on with the table: it stands under a level, or is filled as only an indicator is. */
export function continuesTable({ row, at, cells }: TableRow, lastRow: number): boolean {
  if (row - lastRow <= 1 || cells.every(({ text }) => isStroke(text))) return true;
  if (cells.length === 1 && titleLikeness(cells[0]!.text) > 0) return false;
  const levels = [at('level1'), at('level2')].flatMap((cell) => (cell && cell.text !== '' ? [cell] : []));
  if (levels.some((cell) => cell.row < row)) return true;
  if (levels.some((cell) => isLevel(cell.text))) return true;
  const isOwn = (field: string): boolean => {
    const cell = at(field);
    return cell !== null && cell.row === row && cell.text !== '';
  };
  if (levels.length > 0) {
    const isScored = ['points', 'score'].some((field) => readNumberText(at(field)?.text ?? '').kind === 'number');
    return isOwn('level3') && (isOwn('target') || isOwn('actual')) && isScored;
  }
  // Words where numbers should stand begin another table.
  const hasWords = ['points', 'score'].some(
    (field) => isOwn(field) && readNumberText(at(field)!.text).kind === 'unreadable',
  );
  if (hasWords) return false;
  const values = ['target', 'actual', 'points', 'score'].filter(isOwn).length;
  // Two words after several blank rows are too few for an indicator.
  return values > 1 || (values === 1 && isOwn('level3') && row - lastRow <= 2);
}

/** Whether the table goes on, beyond doubt and not far, under a row that nobody knows. */
export function goesOnUnder(
  context: FormContext,
  table: TableColumns,
  rows: readonly number[],
  strange: number,
): boolean {
  for (let index = strange; index < Math.min(rows.length, strange + MOST_STRANGE); index++) {
    const row = tableRow(context, table, rows[index]!);
    const isOfOther = row.cells.some(({ text }) => titleLikeness(text) > 0) || isHeadRow(row.cells, context.labels);
    if (isOfOther) return false;
    if (index > strange && isSureIndicator(row)) return true;
  }
  return false;
}

/** Whether a row is one of the table, however unlike the rows before it: a level so named, and a name, points or a score. */
function isSureIndicator({ row, at }: TableRow): boolean {
  const isOwn = (cell: SeenCell | null): cell is SeenCell => cell !== null && cell.row === row && cell.text !== '';
  const numbers = ['points', 'score'].map(at).filter(isOwn);
  return (
    ['level1', 'level2'].map(at).some((cell) => isOwn(cell) && isLevelName(cell.text)) &&
    (numbers.length > 0 || isOwn(at('level3'))) &&
    numbers.every(({ text }) => readNumberText(text).kind !== 'unreadable')
  );
}

/**
 * Whether a row begins another table right under this one: words stand where levels of a wholly other
 * kind stood, and words stand where numbers should.
 */
export function resemblesOtherTable({ row, at }: TableRow, above: readonly Indicator[]): boolean {
  const level = at('level1') ?? at('level2');
  if (!level || level.row !== row || level.text === '' || isLevel(level.text)) return false;
  if (!above.some((indicator) => isLevel(indicator.level1 ?? indicator.level2 ?? ''))) return false;
  return ['points', 'score'].some((field) => {
    const cell = at(field);
    // One cell over levels and numbers alike is a line of text.
    if (cell === null || cell.row !== row || cell.address === level.address) return false;
    return cell.text !== '' && readNumberText(cell.text).kind === 'unreadable';
  });
}

function isLevel(text: string): boolean {
  return text.length <= LONGEST_TEXT && LEVEL_WORDS.test(plainText(text));
}
