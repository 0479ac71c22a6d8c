import type { Indicator } from '../evaluation/indicator';
import { LONGEST_TEXT, plainText } from './labelKey';
import { readNumberText } from './numberText';
import type { TableRow } from './tableRow';

const LEVEL_WORDS =
  /产出|效益|满意|成本|数量|质量|时效|指标|决策|管理|投入|过程|结果|预算|影响|绩效|社会|经济|生态|效果|目标|资金|执行|可持续|履职/u;

/** Whether a row after blank ones goes on with the table: it stands under a level, or is filled as only an indicator is. */
export function continuesTable({ row, at }: TableRow, lastRow: number): boolean {
  if (row - lastRow <= 1) return true;
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
