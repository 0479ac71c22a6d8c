import type { EntryField } from '../evaluation/cellReading';
import type { FormContext } from './formContext';
import { entryText, isNote, isNumbered, isSection, isSignature } from './lineText';
import { readNumberText } from './numberText';
import { hasValues, isLineOfText, type TableRow } from './tableRow';
import type { SeenCell } from './sheetCells';
import { gradeAfterLabel, gradeIn } from './readTotal';

/** A near miss counts as a line's label only when it is nearly the word. */
const SURE_ENOUGH = 0.75;
/** A line for signatures has no more cells than this, and its words no more characters. */
const MOST_SIGNING = 8;
const LONGEST_SIGNING = 12;

/** A text about the form as a whole, with the code it is kept under. */
export interface Remark {
  readonly code: string;
  readonly entry: EntryField;
}

/** Reads a line such as 存在问题 or 其他需要说明事项 with its text beside it; null when the row is none. */
export function readRemark(context: FormContext, row: TableRow): Remark | null {
  const { cells, labels, columns, log } = context;
  const label = row.cells[0]!;
  const match = labels.remarks.match(label.text);
  if (!match || match.field === 'heading' || match.confidence < SURE_ENOUGH) return null;
  const beside = cells.rightOf(label, columns.used);
  const [, only, ...others] = row.cells;
  // Where the cells were never merged the text may stand further right.
  const value = only && others.length === 0 && beside.text === '' ? only : beside;
  if (value.column > columns.right || hasValues(row, value)) return null;
  log.recognise(label, { ...match, block: 'notes', field: `remark.${match.field}` });
  log.place(...row.cells.filter((cell) => cell.column >= value.column));
  return { code: match.field, entry: { cell: value.address, text: entryText(value.text) } };
}

/** Reads a line of its own for the grade: 自评等级 ¦ 优, 自评结论 ¦ 优, or 自评等级：优 in one cell; null when the row is none. */
export function readGradeLine(
  { cells, labels, columns, log }: FormContext,
  row: TableRow,
): { cell: string; text: string } | null {
  const label = row.cells[0]!;
  const inCell = row.cells.length === 1 ? gradeAfterLabel(label.text) : null;
  if (inCell !== null) {
    log.recognise(label, { block: 'total', field: 'grade', confidence: 1, ground: 'label' });
    return { cell: label.address, text: inCell };
  }
  const named = labels.head.exactly(label.text);
  const match = named?.field === 'grade' ? named : labels.remarks.exactly(label.text);
  const value = cells.rightOf(label, columns.used);
  if (match?.field !== 'grade' && match?.field !== 'conclusion') return null;
  const grade = value.column > columns.right ? null : gradeIn(value.text);
  if (grade === null) return null;
  log.recognise(label, { ...match, field: 'grade', block: 'total' });
  log.place(value);
  return { cell: value.address, text: grade };
}

/** 绩效评价结果 ¦ 节点进度完成率 ¦ 10分 ¦ 采购节约率 ¦ 9分: scores behind labels of their own, under a table that has none. */
export function isLineOfScores({ at, cells }: TableRow): boolean {
  const label = at('level1');
  if (!label || at('points') !== null || at('score') !== null || isSection(label.text)) return false;
  const pairs = cells.filter(({ address }) => address !== label.address);
  return (
    pairs.length >= 4 && pairs.length % 2 === 0 && pairs.every(({ text }, index) => isScore(text) === (index % 2 === 1))
  );
}

function isScore(text: string): boolean {
  const reading = readNumberText(text);
  return reading.kind === 'number' && reading.unit === '分';
}

/** 填报人 ¦ 某人 ¦ 联系电话 ¦ 000: a line for signatures without colons. */
function isUnmarkedSignature({ cells }: TableRow, outside: boolean): boolean {
  if (cells.length > MOST_SIGNING) return false;
  const isWord = ({ text }: SeenCell): boolean => text.length <= LONGEST_SIGNING && isSignature(`${text}：`);
  return isWord(cells[0]!) && (outside || cells.slice(1).some(isWord));
}

/**
 * Whether the row is a note or a line for signatures. Before the total only what stands left of the
 * names or reaches over the table can be one: the name of an indicator may be numbered too.
 */
export function isClosingLine(row: TableRow, closed: boolean): boolean {
  const first = row.cells[0]!;
  const name = row.at('level3');
  const outside =
    closed || isLineOfText(first, row) || (name !== null && first.column < name.column && first.right < name.column);
  if (isSignature(first.text))
    return outside || !hasValues(row, first) || row.cells.every(({ text }) => isSignature(text));
  if (row.cells.length > 1) return isUnmarkedSignature(row, closed || !hasValues(row, first));
  return isNote(first.text) || (isNumbered(first.text) && outside);
}
