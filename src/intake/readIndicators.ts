import type { CellReading } from '../evaluation/cellReading';
import type { Indicator, IndicatorCells } from '../evaluation/indicator';
import type { EmptyRow } from '../evaluation/selfEvaluation';
import type { FormContext } from './formContext';
import { entryText, isEllipsis, isPlaceholder, isStroke, isTemplateName } from './lineText';
import { cellReading, readPoints } from './readNumber';
import type { SeenCell } from './sheetCells';
import type { TableRow } from './tableRow';
import { joinTarget } from './targetText';

/** A level label in force: its text and the cell that carries it. */
interface Level {
  readonly text: string;
  readonly cell: string;
}

/** A row of the indicator table: an indicator, a template row nobody filled in, or what the template printed. */
export type RowReading =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'empty'; readonly row: EmptyRow }
  | { readonly kind: 'debris' }
  /** Numbers that stand alone. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing' };

/** What a person fills in for an indicator. */
const ENTRIES = ['target', 'targetOperator', 'targetUnit', 'actual', 'points', 'score', 'deviationReason'];

/** Reads the rows of an indicator table one after the other; levels that stand only once are carried down. */
export class IndicatorRows {
  private level1: Level | null = null;
  private level2: Level | null = null;

  constructor(private readonly context: FormContext) {}

  /** A line over the rows names their level. */
  beginSection(cell: SeenCell, field: 'level1' | 'level2'): void {
    if (field === 'level1') this.level2 = null;
    this[field] = { text: plainLevel(cell.text), cell: cell.address };
  }

  /** Reads the row. `isTemplateRow` says that a row without any content is one of the table's own. */
  read({ row, cells: inRow, at }: TableRow, isTemplateRow: boolean): RowReading {
    const { log } = this.context;
    const ownLevel = this.carryLevels(row, at('level1'), at('level2'));
    const name = at('level3');
    const isUnnamed = isPlaceholder(name?.text ?? '');
    const filled = ENTRIES.filter((field) => {
      const cell = at(field);
      if (cell === null || cell.row !== row || cell.text === '' || this.isPreprinted(field, at)) return false;
      // A formula waits in the template's rows too.
      return !(isUnnamed && cell.cell?.formula !== undefined);
    });
    const onlyStrokes = filled.every((field) => isStroke(at(field)?.text ?? ''));
    const isCrossedOut = onlyStrokes && isStroke(name?.text ?? '');
    const nameText = isCrossedOut ? '' : (name?.text ?? '');
    if (isCrossedOut || (onlyStrokes && isPlaceholder(withoutStroke(nameText)))) filled.length = 0;
    const cells = this.cellsOf(row, at);
    const own = new Set(Object.values(cells));
    log.place(...inRow.filter((cell) => own.has(cell.address) || isPrintedName(cell, name)));
    if (filled.length === 0 && isTemplateName(withoutStroke(nameText)) && nameText !== '') return { kind: 'debris' };
    if (filled.length === 0 && nameText === '') {
      if (!ownLevel && !isTemplateRow) return { kind: 'nothing' };
      return {
        kind: 'empty',
        row: { level1: this.level1?.text ?? null, level2: this.level2?.text ?? null, level3: null, cells },
      };
    }
    const hasValue = filled.some((field) => field === 'target' || field === 'actual');
    if (nameText === '' && !hasValue && !ownLevel) return { kind: 'unknown' };
    return { kind: 'indicator', indicator: this.indicator(row, at, cells, nameText) };
  }

  private indicator(
    row: number,
    at: (field: string) => SeenCell | null,
    cells: IndicatorCells,
    name: string,
  ): Indicator {
    const { log } = this.context;
    const text = (field: string): string => at(field)?.text ?? '';
    const number = (field: 'points' | 'score'): number | null => {
      const cell = at(field);
      return cell && cell.row === row ? readPoints(cell, field, log).value : null;
    };
    const reading = (field: string): CellReading | null => {
      const cell = at(field);
      return cell ? cellReading(cell) : null;
    };
    return {
      level1: this.level1?.text ?? null,
      level2: this.level2?.text ?? null,
      level3: name.trim() === '' ? null : name,
      target: joinTarget(text('targetOperator'), entryText(text('target')) ?? '', text('targetUnit')),
      actual: entryText(text('actual')),
      points: number('points'),
      score: number('score'),
      deviationReason: entryText(text('deviationReason')),
      cells,
      readings: {
        target: reading('target'),
        targetOperator: reading('targetOperator'),
        targetUnit: reading('targetUnit'),
        actual: reading('actual'),
        points: reading('points'),
        score: reading('score'),
        scoringRule: reading('scoringRule'),
        evidence: reading('evidence'),
        deviation: reading('deviation'),
      },
      hidden: this.context.cells.grid.isRowHidden(row),
    };
  }

  /** Takes up the levels that stand in the row; whether any label begins in this very row. */
  private carryLevels(row: number, first: SeenCell | null, second: SeenCell | null): boolean {
    const begins = (cell: SeenCell | null): boolean =>
      cell !== null && cell.row === row && !isStroke(cell.text) && !isEllipsis(cell.text);
    for (const cell of [first, second]) if (cell && isEllipsis(cell.text)) this.context.log.place(cell);
    if (first && first.text !== '' && !isEllipsis(first.text)) {
      const text = plainLevel(first.text);
      if (this.level1?.text !== text) this.level2 = null;
      this.level1 = { text, cell: first.address };
    }
    const ownSecond = second !== null && second.address !== first?.address;
    if (ownSecond && second.text !== '' && !isEllipsis(second.text))
      this.level2 = { text: plainLevel(second.text), cell: second.address };
    // 产出指标 ¦ - ¦ - was crossed out below the first level.
    const isCrossedOut = ownSecond && second.row === row && second.text !== '' && isStroke(second.text);
    return (begins(first) && !isCrossedOut) || (ownSecond && begins(second));
  }

  private cellsOf(row: number, at: (field: string) => SeenCell | null): IndicatorCells {
    const address = (field: string): string | null => at(field)?.address ?? null;
    return {
      level1: at('level1') ? (this.level1?.cell ?? address('level1')) : null,
      level2: at('level2') ? (this.level2?.cell ?? address('level2')) : null,
      level3: address('level3'),
      target: address('target'),
      actual: address('actual'),
      points: address('points'),
      score: address('score'),
      deviationReason: address('deviationReason'),
      targetOperator: address('targetOperator'),
      targetUnit: address('targetUnit'),
      deviation: address('deviation'),
      scoringRule: address('scoringRule'),
      evidence: address('evidence'),
    };
  }

  /** An operator or unit without a number beside it was printed with the template. */
  private isPreprinted(field: string, at: (field: string) => SeenCell | null): boolean {
    return (field === 'targetOperator' || field === 'targetUnit') && (at('target')?.text ?? '') === '';
  }
}

/** Whether a cell directly left of a name holds its printed number: 指标1 ¦ 电话回访. */
function isPrintedName(cell: SeenCell, name: SeenCell | null): boolean {
  return name !== null && cell.right === name.column - 1 && isPlaceholder(cell.text);
}

/** A level label as it is named: as the cell shows it, without white space. */
function plainLevel(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** 指标1：/ and 指标1：无 are 指标1：, crossed out. */
function withoutStroke(name: string): string {
  return name.replace(/\s*(?:[/／]|(?<=[:：]\s*)无)\s*$/u, '');
}
