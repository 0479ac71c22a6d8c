import { readFileSync } from 'node:fs';
import type { NumberField } from '../../src/evaluation/cellReading';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import type { CellArea } from '../../src/sheet/cellArea';
import { formatArea } from '../../src/sheet/cellArea';
import { parseCell } from '../../src/sheet/cellAddress';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { sheetOf, type Content } from './sheetOf';

/*
 * A form drawn as text, and under it what a person reads there:
 *
 *   origin: B3                          where it begins; hiddenRows, hiddenColumns: sheet numbers
 *   项目名称 | < | #12.5 | #95% | ^      one row a line; < is merged with the cell to the left, ^ with the one above,
 *                                        # is a number, #95% one formatted as a percentage, ⏎ a line break, _ a space, \< the sign itself
 *   ===                                  the truth of each form, from top to bottom
 *
 * In the truth ∅ is a blank cell that is there, nothing at all is a field the form does not have. Among what is
 * unread ∅ stands for a column that the whole table lacks.
 */

const FIELDS = ['projectName', 'department', 'implementingUnit', 'projectLeader', 'phone'] as const;
const AMOUNTS = ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'] as const;
const ENTRIES = ['level1', 'level2', 'level3', 'target', 'actual', 'points', 'score', 'deviationReason'] as const;
const BLANK = '∅';

/** A drawn sheet and the truths of its forms. */
export interface DrawnForm {
  readonly sheet: SheetSnapshot;
  readonly truths: readonly object[];
}

/** Reads a drawn form from a file. */
export function drawnForm(path: string): DrawnForm {
  const [drawing = '', ...truths] = readFileSync(path, 'utf8').split(/^===.*\n/mu);
  return { sheet: drawnSheet(drawing), truths: truths.map(truthOf) };
}

/** The part of a reading that a truth speaks of. */
export function readingOf(form: SelfEvaluation): object {
  const text = (field: { readonly text: string | null } | null) => (field ? (field.text ?? BLANK) : null);
  const number = (field: NumberField | null) => (field ? (field.value ?? BLANK) : null);
  return {
    range: form.range,
    year: form.year,
    title: form.title,
    unit: form.unit,
    ...Object.fromEntries(FIELDS.map((field) => [field, text(form.fields[field])])),
    funds: form.funds.map((line) => [line.kind, line.label.text, ...AMOUNTS.map((field) => number(line[field]))]),
    expected: form.goals && text(form.goals.expected),
    achieved: form.goals && text(form.goals.achieved),
    columns: [
      ...new Set(form.indicators.flatMap(({ cells }) => ENTRIES.filter((field) => cells[field] !== null))),
    ].sort(),
    indicators: form.indicators.map((row) => ENTRIES.map((field) => row[field])),
    emptyRows: form.emptyRows.map((row) => [row.level1, row.level2, row.level3]),
    total: form.total && [number(form.total.points), number(form.total.score), text(form.total.grade)],
    unread: form.unread.map(({ cell }) => cell),
  };
}

/** The sheet a drawing shows. */
export function drawnSheet(drawing: string): SheetSnapshot {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const options = new Map<string, string>();
  const rows: string[][] = [];
  for (const line of lines) {
    const option = /^(origin|name|hiddenRows|hiddenColumns):(.*)$/u.exec(line);
    if (option) options.set(option[1]!, option[2]!.trim());
    else rows.push(line.split('|').map((cell) => cell.trim()));
  }
  const origin = parseCell(options.get('origin') ?? 'A1')!;
  const numbers = (option: string): number[] => (options.get(option) ?? '').split(' ').filter(Boolean).map(Number);
  const areas = mergedAreas(rows).map(({ top, left, bottom, right }) =>
    formatArea({
      top: top + origin.row,
      left: left + origin.column,
      bottom: bottom + origin.row,
      right: right + origin.column,
    }),
  );
  return sheetOf(
    rows.map((row) => row.map(contentOf)),
    {
      origin: options.get('origin') ?? 'A1',
      name: options.get('name') ?? '自评表',
      merges: areas,
      hiddenRows: numbers('hiddenRows'),
      hiddenColumns: numbers('hiddenColumns'),
    },
  );
}

/** Areas of cells marked as merged with their neighbours; rows and columns count from 0. */
function mergedAreas(rows: readonly (readonly string[])[]): CellArea[] {
  const areas: CellArea[] = [];
  rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === '<' || cell === '^') return;
      let right = left;
      while (row[right + 1] === '<') right++;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === '^') bottom++;
      for (const inside of rows
        .slice(top, bottom + 1)
        .flatMap((line) => line.slice(left, right + 1))
        .slice(1)) {
        if (!['', '<', '^'].includes(inside)) throw new Error(`${inside} lies hidden under ${cell}`);
      }
      if (right > left || bottom > top) areas.push({ top, left, bottom, right });
    });
  });
  return areas;
}

function contentOf(cell: string): Content {
  if (cell === '' || cell === '<' || cell === '^') return null;
  const number = /^#(-?\d+(?:\.(\d+))?)(%?)$/u.exec(cell);
  if (!number) return unescaped(cell);
  if (number[3] === '') return Number(number[1]);
  const decimals = number[2]?.length ?? 0;
  const format = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
  return { value: Number((Number(number[1]) / 100).toPrecision(12)), format, text: `${number[1]}%` };
}

function truthOf(text: string): object {
  const values = new Map<string, string>();
  const tables = new Map<string, string[][]>();
  let table: string[][] | null = null;
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const key = /^(\w+):\s*(.*)$/u.exec(line);
    if (!key) table!.push(line.split('|').map((cell) => cell.trim()));
    else if (/^(?:funds|indicators|emptyRows)$/u.test(key[1]!)) {
      table = [];
      tables.set(key[1]!, table);
    } else values.set(key[1]!, key[2]!.trim());
  }
  const value = (key: string): string | null => (values.get(key) ? unescaped(values.get(key)!) : null);
  const entry = (cell: string | undefined): string | null => (cell ? unescaped(cell) : null);
  const number = (cell: string | undefined): number | string | null => {
    if (!cell) return null;
    return cell === BLANK ? BLANK : Number(cell);
  };
  const total = values.get('total')?.split('|');
  return {
    range: value('range'),
    year: values.has('year') ? Number(values.get('year')) : null,
    title: value('title'),
    unit: value('unit') ?? '万元',
    ...Object.fromEntries(FIELDS.map((field) => [field, value(field)])),
    funds: (tables.get('funds') ?? []).map(([kind, label, ...amounts]) => [
      kind,
      entry(label),
      ...AMOUNTS.map((_, index) => number(amounts[index])),
    ]),
    expected: value('expected'),
    achieved: value('achieved'),
    columns: (value('columns') ?? '').split(' ').filter(Boolean).sort(),
    indicators: (tables.get('indicators') ?? []).map((cells) =>
      ENTRIES.map((field, index) =>
        field === 'points' || field === 'score' ? number(cells[index]) : entry(cells[index]),
      ),
    ),
    emptyRows: (tables.get('emptyRows') ?? []).map((cells) => [0, 1, 2].map((index) => entry(cells[index]))),
    total: total ? [number(total[0]?.trim()), number(total[1]?.trim()), entry(total[2]?.trim())] : null,
    unread: (values.get('unread') ?? '')
      .split(' ')
      .filter(Boolean)
      .map((cell) => (cell === BLANK ? null : cell)),
  };
}

function unescaped(text: string): string {
  return text.replaceAll('⏎', '\n').replaceAll('_', ' ').replaceAll('\\', '');
}
