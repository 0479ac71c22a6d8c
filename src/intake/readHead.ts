import type { EntryField } from '../evaluation/cellReading';
import type { HeadFields } from '../evaluation/selfEvaluation';
import { AMOUNT_FIELDS } from './findFundBlock';
import type { FormContext } from './formContext';
import { isHeadRow } from './headRow';
import type { LabelMatch } from './blockLabels';
import { beforeColon, plainText } from './labelKey';
import { entryText } from './lineText';
import { placeOf } from './mappedPlaces';
import { readNumberText } from './numberText';
import { isGrade } from './readTotal';
import { readYear } from './readYear';
import type { SeenCell } from './sheetCells';

/** A value in the head: in a cell of its own, or after the colon in its label's cell. */
export interface HeadValue {
  readonly label: SeenCell;
  readonly match: LabelMatch;
  readonly cell: SeenCell;
  readonly text: string;
}

/** What stands over the blocks of a form. */
export interface HeadReading {
  readonly fields: HeadFields;
  readonly year: number | null;
  /** Whether a person pointed to the year; then the title's does not count. */
  readonly isYearPointed: boolean;
  readonly score: HeadValue | null;
  readonly grade: HeadValue | null;
}

/** A near miss names a field of the head only when it is nearly the word. */
const SURE_ENOUGH = 0.75;
/** What a form without a label for a field names instead, the better first: 预算单位, 单位名称, 项目联系人, or the programme its project is part of. */
const INSTEAD: Readonly<Partial<Record<keyof HeadFields, readonly string[]>>> = {
  projectName: ['programName'],
  implementingUnit: ['budgetUnit', 'unitName'],
  projectLeader: ['contact'],
};
/** A form about a whole department, 部门整体支出绩效自评表, has no unit but the department itself. */
const INSTEAD_IN_WHOLE: typeof INSTEAD = {
  projectName: ['programName'],
  department: ['budgetUnit', 'unitName'],
  projectLeader: ['contact'],
};
const WHOLE_DEPARTMENT = /(?:部门|单位)整体/u;
/** Words over amounts are never what a label of the head asks for: 项目名称 ¦ 执行率 heads a table of its own. */
const AMOUNTS: ReadonlySet<string> = new Set([...AMOUNT_FIELDS, 'executionRate']);
/** A number under its label stands at most so many rows lower. */
const NEAR = 2;
/** Where labels stand in one cell with their values, a word before a colon is a label, whether known or not. */
const ENDS_OPEN = /[:：]\s*$/u;
const SOME_LABEL = /^\s*[\p{sc=Han}()（）\s]{2,14}[:：]/u;
/** Where the seal goes, printed behind the colon: 项目单位：（盖章）某局. */
const SEAL = /^[（(](?:盖章|公章|签章|单位盖章)[)）]\s*/u;
/** A line of labels with their values in one cell is no longer than this. */
const LONGEST_LINE = 400;

/** Reads the labels of the head and what stands beside them. Cells already placed by other blocks are passed over. */
export function readHead(context: FormContext): HeadReading {
  const values = new Map<string, HeadValue>();
  const { cells, region, columns, log } = context;
  const taken = new Set<string>();
  for (const label of cells.between(region.top, region.bands[0]!.top - 1)) {
    if (label.column < columns.left || label.column > columns.right) continue;
    if (log.isPlaced(label) || taken.has(label.address)) continue;
    for (const value of valuesAt(context, label)) {
      taken.add(value.cell.address);
      if (value.match.field !== 'ignored') log.recognise(label, { ...value.match, block: 'head' });
      log.place(label, value.cell);
      if (isBetter(value, values.get(value.match.field))) values.set(value.match.field, value);
    }
  }
  const isWhole = region.titles.some(({ text }) => WHOLE_DEPARTMENT.test(plainText(text)));
  const instead = isWhole ? INSTEAD_IN_WHOLE : INSTEAD;
  const entry = (field: keyof HeadFields): EntryField | null => {
    const pointed = placeOf(context.places, 'head', field);
    if (pointed) {
      log.recognise(pointed, { block: 'head', field, confidence: 1, ground: 'mapping' });
      return { cell: pointed.address, text: entryText(pointed.text) };
    }
    const value = [field, ...(instead[field] ?? [])].flatMap((name) => values.get(name) ?? [])[0];
    return value ? { cell: value.cell.address, text: entryText(value.text) } : null;
  };
  return {
    fields: {
      projectName: entry('projectName'),
      department: entry('department'),
      implementingUnit: entry('implementingUnit'),
      projectLeader: entry('projectLeader'),
      phone: entry('phone'),
    },
    year: readYear(placeOf(context.places, 'head', 'year')?.text ?? values.get('year')?.text ?? ''),
    isYearPointed: placeOf(context.places, 'head', 'year') !== null,
    score: values.get('score') ?? null,
    grade: values.get('grade') ?? null,
  };
}

/** The first value counts, but one of the table goes before one in the line over it: 项目单位：某局 over 项目实施单位 ¦ 某站. */
function isBetter(value: HeadValue, before: HeadValue | undefined): boolean {
  if (!before || before.text === '') return true;
  const { field } = value.match;
  const isText = field !== 'score' && field !== 'grade';
  return isText && before.cell === before.label && value.cell !== value.label && value.text !== '';
}

function valuesAt(context: FormContext, label: SeenCell): HeadValue[] {
  const { labels, columns } = context;
  const match = headMatch(context, label.text) ?? totalOver(context, label);
  if (!match) return inOneCell(context, label);
  const cell = valueBeside(context, label, match.field);
  const other = labels.head.exactly(cell.text);
  if (cell.column > columns.right && (match.field === 'score' || match.field === 'grade')) {
    const rows = context.cells.rowsBetween(label.bottom + 1, label.bottom + NEAR);
    const below = rows.map((row) => context.cells.at(row, label.column)).find(({ text }) => text !== '');
    const isUnder = below?.column === label.column && below.right === label.right;
    return below && isUnder && (isGrade(below.text) || readNumberText(below.text).kind === 'number')
      ? [{ label, match, cell: below, text: below.text }]
      : [];
  }
  if (AMOUNTS.has(labels.funds.exactly(cell.text)?.field ?? '')) return [];
  // The label's own word as its value (项目联系人: 联系人) is a value, and so is the word for a person whose name was
  // left out (填报人: 负责人); another label means there is no entry cell.
  const isOwnWord = other?.field === match.field || endsIn(label, cell.text);
  const isEntry =
    !other || isOwnWord || ((match.field === 'ignored' || match.field === 'contact') && isPerson(cell.text));
  // 复核得分： at the edge of the form, its cell the only place for an entry.
  if (cell.column > columns.right) return ENDS_OPEN.test(label.text) ? [{ label, match, cell: label, text: '' }] : [];
  if (!isEntry || beginsWithLabel(context, label, cell.text)) {
    const between = context.cells.at(label.row, label.right + 1);
    return between.column < cell.column ? [{ label, match, cell: between, text: '' }] : [];
  }
  return [{ label, match, cell, text: cell.text }];
}

/** Whether a word is the end of its label: 联系人 beside 项目联系人, where names are not published. */
function endsIn(label: SeenCell, word: string): boolean {
  return plainText(label.text).replace(/:$/u, '').endsWith(plainText(word));
}

/** 负责人 stands in place of a name where names are not published. */
function isPerson(text: string): boolean {
  return text.trim() === '负责人';
}

/** Whether a text is another label with its value: 项目单位：某中心 beside 主管部门： that was left blank. */
function beginsWithLabel({ labels }: FormContext, label: SeenCell, text: string): boolean {
  const words = beforeColon(text);
  return words !== '' && (labels.head.exactly(words) !== null || (ENDS_OPEN.test(label.text) && SOME_LABEL.test(text)));
}

/** The entry right of a label; where the cells of a head were never merged, past the blank ones that belong to the label. */
function valueBeside(context: FormContext, label: SeenCell, field: string): SeenCell {
  const { cells, labels, columns } = context;
  const beside = cells.rightOf(label, columns.used);
  if (beside.text !== '' || beside.right > beside.column || beside.bottom > beside.row) return beside;
  const next = cells.inRow(label.row).find((cell) => cell.column > beside.column);
  if (!next || next.column > columns.right) return beside;
  const other = labels.head.match(next.text);
  const isOther = other !== null && other.field !== field && !endsIn(label, next.text);
  if (isOther || inOneCell(context, next).length > 0) return beside;
  const after = cells.at(next.row, next.right + 1).text;
  const followed = after !== '' && labels.head.exactly(after) === null;
  return followed || next.right > next.column ? beside : next;
}

function headMatch({ labels }: FormContext, text: string): LabelMatch | null {
  const match = labels.head.match(text);
  return match && match.confidence >= SURE_ENOUGH ? match : null;
}

/** 得分 at the right edge of a row of the head, a number under it, is the form's total; anywhere else it is one of a block's. */
function totalOver({ cells, labels, columns }: FormContext, label: SeenCell): LabelMatch | null {
  if (label.right < columns.right || labels.funds.exactly(label.text)?.field !== 'score') return null;
  const [next = 0] = cells.rowsBetween(label.bottom + 1, label.bottom + NEAR);
  if (readNumberText(cells.at(next, label.column).text).kind !== 'number' || !isHeadRow(cells.inRow(label.row), labels))
    return null;
  return { field: 'score', confidence: 0.9, ground: 'structure' };
}

/** Several labels with their values in one cell: `单 位 名 称：某某局 填报日期：2021年`. Words without a label go on with the value before. */
function inOneCell(context: FormContext, label: SeenCell): HeadValue[] {
  const parts = label.text.slice(0, LONGEST_LINE).split(/[:：]/u);
  const found: { match: LabelMatch; words: string[] }[] = [];
  for (const [index, part] of parts.entries()) {
    const named = index < parts.length - 1 ? labelAtEnd(context, part) : null;
    const before = named ? part.slice(0, named.from) : part;
    const last = found.at(-1);
    if (last) last.words.push(index === parts.length - 1 || named ? before : `${before}：`);
    if (named) found.push({ match: named.match, words: [] });
  }
  return found.map(({ match, words }) => ({
    label,
    match,
    cell: label,
    text: words.join('').replace(/\s+/gu, ' ').trim().replace(SEAL, ''),
  }));
}

/** The label that the last words of a text are, and where it begins. */
function labelAtEnd({ labels }: FormContext, text: string): { match: LabelMatch; from: number } | null {
  const starts = [0, ...[...text.matchAll(/\s+/gu)].map((gap) => gap.index + gap[0].length)];
  for (const from of starts) {
    const match = labels.head.exactly(text.slice(from));
    if (match) return { match, from };
  }
  return null;
}
