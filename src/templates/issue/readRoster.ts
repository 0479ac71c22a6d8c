import { formatCell } from '../../sheet/cellAddress';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { CellSnapshot, SheetSnapshot } from '../../sheet/sheetSnapshot';
import type { TemplateIndicator } from '../definition/templateIndicator';
import type { IndicatorSet } from '../library/indicatorSet';
import { findSet, shippedSets } from '../library/shippedSets';
import { asIndicator, INDICATOR_LINE, readAmount, readDay, readIndicatorLines } from './rosterCells';
import { findRosterColumns, type RosterColumns, type RosterField } from './rosterColumns';
import type { Roster, RosterAmount, RosterProblem, RosterRow } from './rosterRow';

/** Excel's own limit is far above it; nothing printed on a form is longer. */
const LONGEST_TEXT = 2000;
/** Characters of a cell repeated in a report. */
const LONGEST_QUOTE = 60;

/** A row that cannot be issued: the problem travels up and the next row goes on. */
class RowProblem extends Error {
  constructor(readonly problem: RosterProblem) {
    super(problem.code);
  }
}

/**
 * Reads a roster: a heading row somewhere near the top, a row for each form below. Rows that repeat unit, project and
 * code, or leave them blank, add indicators to the row above. A row that cannot be used is reported with its cell;
 * all others are read. `library` are the office's own indicator sets.
 */
export function readRoster(snapshot: SheetSnapshot, library: readonly IndicatorSet[]): Roster {
  const grid = SheetGrid.of(snapshot);
  const columns = findRosterColumns(grid);
  if (!columns) {
    const problem: RosterProblem = {
      code: 'roster.noHeading',
      row: 1,
      cell: 'A1',
      found: '',
      expected: '单位、项目名称',
    };
    return { sheet: snapshot.name, rows: [], problems: [problem], ignored: [] };
  }
  const rows: RosterRow[] = [];
  const problems: RosterProblem[] = [];
  const seen = new Map<string, number>();
  let former: { readonly key: string; readonly issued: boolean } | null = null;
  for (const row of filledRows(snapshot, columns)) {
    const reader = new RowReader(grid, columns, row);
    try {
      const key = reader.key();
      const goesOn = former !== null && (key === EMPTY_KEY || key === former.key) && reader.hasIndicatorColumns();
      if (goesOn) {
        const last = rows.at(-1);
        const added = reader.indicators(library);
        if (former!.issued && last) rows[rows.length - 1] = { ...last, indicators: [...last.indicators, ...added] };
        continue;
      }
      former = { key, issued: false };
      const first = seen.get(key);
      if (first !== undefined) reader.fail('roster.twice', 'project', `${first}`);
      rows.push(reader.read(library));
      seen.set(key, row);
      former = { key, issued: true };
    } catch (fault) {
      if (!(fault instanceof RowProblem)) throw fault;
      problems.push(fault.problem);
    }
  }
  return { sheet: snapshot.name, rows, problems, ignored: columns.ignored };
}

const EMPTY_KEY = '\n\n';

/** Rows below the heading that hold anything in a column of ours. */
function filledRows(snapshot: SheetSnapshot, { row: heading, columns }: RosterColumns): readonly number[] {
  const ours = new Set(columns.values());
  const rows = new Set<number>();
  for (const cell of snapshot.cells) {
    if (cell.row > heading && ours.has(cell.column) && cell.text.trim() !== '') rows.add(cell.row);
  }
  return [...rows].sort((one, other) => one - other);
}

/** One row of the roster by fields. */
class RowReader {
  constructor(
    private readonly grid: SheetGrid,
    private readonly columns: RosterColumns,
    private readonly row: number,
  ) {}

  /** What makes the row a form of its own. */
  key(): string {
    return [this.text('unit'), this.text('project'), this.text('code')].join('\n');
  }

  hasIndicatorColumns(): boolean {
    return this.text('level3') !== '';
  }

  read(library: readonly IndicatorSet[]): RosterRow {
    const [unit, project] = [this.text('unit'), this.text('project')];
    if (unit === '' && project === '')
      this.fail('roster.noName', this.columns.columns.has('unit') ? 'unit' : 'project', '');
    return {
      row: this.row,
      unit,
      project,
      department: this.text('department'),
      code: this.text('code'),
      initialBudget: this.amount('initialBudget'),
      annualBudget: this.amount('annualBudget'),
      deadline: this.day(),
      contact: this.text('contact'),
      leader: this.text('leader'),
      phone: this.text('phone'),
      indicators: this.indicators(library),
    };
  }

  /** Own indicators of the row, in whichever way they are given, or the library's for its kind. */
  indicators(library: readonly IndicatorSet[]): readonly TemplateIndicator[] {
    return [...this.kindIndicators(library), ...this.lineIndicators(), ...this.columnIndicator()];
  }

  fail(code: RosterProblem['code'], field: RosterField, expected: string): never {
    const { cell, text } = this.at(field);
    throw new RowProblem({ code, row: this.row, cell, found: text.slice(0, LONGEST_QUOTE), expected });
  }

  private kindIndicators(library: readonly IndicatorSet[]): readonly TemplateIndicator[] {
    const kind = this.text('kind');
    if (kind === '') return [];
    const set = findSet(kind, library);
    return set
      ? set.indicators
      : this.fail('roster.kind', 'kind', [...library, ...shippedSets].map((each) => each.name['zh-CN']).join('、'));
  }

  private lineIndicators(): readonly TemplateIndicator[] {
    const read = readIndicatorLines(this.text('indicators'));
    if ('wrong' in read) {
      const { cell } = this.at('indicators');
      throw new RowProblem({
        code: 'roster.indicator',
        row: this.row,
        cell,
        found: read.wrong.slice(0, LONGEST_QUOTE),
        expected: INDICATOR_LINE,
      });
    }
    return read;
  }

  private columnIndicator(): readonly TemplateIndicator[] {
    if (!this.hasIndicatorColumns()) return [];
    const points = this.text('points');
    if (points !== '' && !/^\d{1,3}(\.\d{1,2})?分?$/.test(points.normalize('NFKC')))
      this.fail('roster.points', 'points', '10');
    const indicator = asIndicator({
      level1: this.text('level1'),
      level2: this.text('level2'),
      level3: this.text('level3'),
      target: this.text('target'),
      targetUnit: this.text('targetUnit'),
      points,
    });
    return indicator ? [indicator] : this.fail('roster.indicator', 'level3', INDICATOR_LINE);
  }

  private amount(field: 'initialBudget' | 'annualBudget'): RosterAmount | null {
    const { text, snapshot } = this.at(field);
    if (text === '' || !snapshot) return null;
    const amount = readAmount(snapshot) ?? this.fail('roster.amount', field, '303.09');
    return { ...amount, unit: amount.unit ?? this.columns.units.get(field) ?? null };
  }

  private day(): string {
    const { text, snapshot } = this.at('deadline');
    if (text === '' || !snapshot) return '';
    return readDay(snapshot) ?? this.fail('roster.date', 'deadline', '2025-03-31');
  }

  private text(field: RosterField): string {
    const { text } = this.at(field);
    return text.length > LONGEST_TEXT ? this.fail('roster.tooLong', field, String(LONGEST_TEXT)) : text;
  }

  /** The cell of a field; that of the merge over it where unit or project are merged over several rows. */
  private at(field: RosterField): {
    readonly cell: string;
    readonly text: string;
    readonly snapshot: CellSnapshot | undefined;
  } {
    const column = this.columns.columns.get(field);
    if (column === undefined) return { cell: formatCell(this.row, 1), text: '', snapshot: undefined };
    const anchor = this.grid.anchorAt(this.row, column);
    const snapshot = this.grid.cellAt(anchor.row, anchor.column);
    return { cell: formatCell(this.row, column), text: snapshot ? plainText(snapshot) : '', snapshot };
  }
}

/** What a cell says; a long number such as a project code in full, where the sheet shows 5.1E+13. */
function plainText({ text, value }: CellSnapshot): string {
  const shortened = typeof value === 'number' && Number.isSafeInteger(value) && /E\+/i.test(text);
  return shortened ? String(value) : text.trim();
}
