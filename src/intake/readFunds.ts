import type { NumberField, TextField } from '../evaluation/cellReading';
import type { FundKind, FundLine } from '../evaluation/fundLine';
import { unitInLabel } from './amountUnit';
import { executionRate } from './executionRate';
import { AMOUNT_FIELDS, type FundBlock, type RowSpan } from './findFundBlock';
import type { FormContext } from './formContext';
import { readLabelledFunds } from './labelledFunds';
import { readNamedFunds } from './namedFunds';
import { readFundLines } from './readFundLines';
import { exact, numberField, readPoints, readTypedNumber, YUAN_PER_UNIT, type TypedNumber } from './readNumber';
import type { SeenCell } from './sheetCells';
import { readTransposedFunds } from './transposedFunds';

/** The cells of one fund line before their numbers are put into one unit. */
export interface FundCells {
  readonly kind: FundKind;
  readonly label: SeenCell;
  /** By field; a field the layout does not have is missing. */
  readonly values: ReadonlyMap<string, FundValue>;
}

/** The cell of one number of a fund line. */
export interface FundValue {
  readonly cell: SeenCell;
  /** Whether it is shared with the line above, or with other fields. */
  readonly shared: boolean;
  /** The number itself where it stands in one cell with its label. */
  readonly entry?: string;
}

/** The fund block as cells, with what is said about the unit around it. */
export interface FundCellBlock {
  readonly lines: readonly FundCells[];
  readonly headers: Readonly<Record<string, TextField>>;
  readonly unit: '万元' | '元' | null;
}

/** The fund block of a form: its lines, header cells by field, and the unit of all amounts. */
export interface FundReading {
  readonly lines: readonly FundLine[];
  readonly headers: Readonly<Record<string, TextField>>;
  readonly unit: '万元' | '元';
}

/** Reads the fund block found within some rows, however its amounts are laid out. */
export function readFunds(context: FormContext, found: FundBlock | null, within: RowSpan): FundReading {
  const block: FundCellBlock =
    found === null
      ? { lines: [], headers: {}, unit: null }
      : found.layout === 'lines'
        ? readFundLines(context, found.band, within.bottom)
        : found.layout === 'named'
          ? readNamedFunds(context, found.lines)
          : (readTransposedFunds(context, found.values) ??
            readLabelledFunds(
              context,
              found.values.filter(({ isTotal }) => !isTotal),
            ));
  if (block.lines.length === 0) {
    for (const place of context.places) if (place.block === 'funds') context.log.missed(place.cell, 'mappingNotFound');
  }
  const typed = new Map<string, TypedNumber>();
  for (const line of block.lines) {
    for (const field of [...AMOUNT_FIELDS, 'executionRate']) {
      const value = line.values.get(field);
      if (value && !value.shared) typed.set(value.cell.address, typedNumber(context, value));
    }
  }
  const amounts = block.lines.flatMap((line) =>
    AMOUNT_FIELDS.flatMap((field) => typed.get(line.values.get(field)?.cell.address ?? '') ?? []),
  );
  const unit = unitOf(context, block, amounts);
  return { lines: block.lines.map((line) => fundLine(context, line, typed, unit)), headers: block.headers, unit };
}

function typedNumber({ log }: FormContext, { cell, entry }: FundValue): TypedNumber {
  return readTypedNumber(entry === undefined ? cell : { ...cell, cell: { ...cell.cell!, value: entry } }, log);
}

function fundLine(
  context: FormContext,
  line: FundCells,
  typed: ReadonlyMap<string, TypedNumber>,
  unit: '万元' | '元',
): FundLine {
  const amount = (field: (typeof AMOUNT_FIELDS)[number]): NumberField | null => {
    const value = line.values.get(field);
    if (!value) return null;
    return numberField(
      value.cell,
      value.shared ? null : inUnit(context, value.cell, typed.get(value.cell.address)!, unit),
    );
  };
  const points = (field: 'points' | 'score'): NumberField | null => {
    const value = line.values.get(field);
    if (!value) return null;
    return value.shared ? numberField(value.cell, null) : readPoints(value.cell, field, context.log);
  };
  const rate = line.values.get('executionRate');
  const amounts = {
    initialBudget: amount('initialBudget'),
    annualBudget: amount('annualBudget'),
    executed: amount('executed'),
  };
  const budget = amounts.annualBudget?.value ?? amounts.initialBudget?.value ?? null;
  const executed = amounts.executed?.value ?? null;
  const expected = budget === null || budget === 0 || executed === null ? null : executed / budget;
  return {
    kind: line.kind,
    label: { cell: line.label.address, text: line.label.text },
    ...amounts,
    points: points('points'),
    executionRate: rate
      ? numberField(rate.cell, rate.shared ? null : executionRate(typed.get(rate.cell.address)!, expected))
      : null,
    score: points('score'),
  };
}

/** The amount in the form's unit. A unit typed into the cell counts; a percentage is no amount. */
function inUnit(
  context: FormContext,
  cell: SeenCell,
  { value, unit }: TypedNumber,
  into: '万元' | '元',
): number | null {
  if (value === null || unit === null || unit === into) return value;
  if (unit === '%' || unit === '分') {
    context.log.missed(cell, 'notANumber');
    return null;
  }
  context.log.missed(cell, 'otherUnit');
  return exact((value * YUAN_PER_UNIT[unit]) / YUAN_PER_UNIT[into]);
}

/** The unit all amounts share: as the block says, unless every amount carries another one; else as the cells say; else 万元, as these forms are made out. */
function unitOf(context: FormContext, block: FundCellBlock, amounts: readonly TypedNumber[]): '万元' | '元' {
  const stated = block.unit ?? unitAbove(context);
  const given = amounts.filter(({ value }) => value !== null && value !== 0);
  const [typed, ...others] = new Set(given.map(({ unit }) => unit));
  const inCells = others.length === 0 && (typed === '万元' || typed === '元') ? typed : null;
  if (inCells !== null) return inCells;
  if (stated !== null) return stated;
  const some = given.find(({ unit }) => unit === '万元' || unit === '元')?.unit;
  const [first] = block.lines;
  if (first && some === undefined) {
    context.log.recognise(first.label, { block: 'funds', field: 'unit', confidence: 0.5, ground: 'convention' });
  }
  return some === '元' ? '元' : '万元';
}

/** A line such as 单位：万元 in the head of the form. */
function unitAbove({ cells, region, columns, log }: FormContext): '万元' | '元' | null {
  for (const cell of cells.between(region.top, region.bands[0]!.top - 1)) {
    if (cell.column < columns.left || cell.column > columns.right || cell.text.length > 60) continue;
    const unit = unitInLabel(cell.text);
    if (unit === null || !/单位|万元\)|元\)/u.test(cell.text.normalize('NFKC'))) continue;
    log.recognise(cell, { block: 'head', field: 'unit', confidence: 1, ground: 'label' });
    return unit;
  }
  return null;
}
