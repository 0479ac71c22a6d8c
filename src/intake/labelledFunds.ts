import type { TextField } from '../evaluation/cellReading';
import { unitInLabel } from './amountUnit';
import type { LabelledValue } from './findFundBlock';
import type { FormContext } from './formContext';
import { fundKind } from './fundKind';
import type { FundCellBlock, FundCells } from './readFunds';
import type { SeenCell } from './sheetCells';
import { sideScores } from './sideScores';

/** Reads a fund block whose amounts each stand beside their label: one line, and below it further ones by kind of money. */
export function readLabelledFunds(context: FormContext, values: readonly LabelledValue[]): FundCellBlock {
  const cells = new Map<string, { cell: SeenCell; shared: boolean }>();
  const headers: Record<string, TextField> = {};
  let unit: '万元' | '元' | null = null;
  for (const { field, label, value, confidence, ground } of values) {
    if (cells.has(field)) {
      context.log.missed(label, 'sameColumnTwice');
      continue;
    }
    cells.set(field, { cell: value, shared: false });
    headers[field] = { cell: label.address, text: label.text };
    unit ??= unitInLabel(label.text);
    context.log.recognise(label, { block: 'funds', field, confidence, ground });
  }
  const first = values[0]!.label;
  const points = sideScores(context)?.points.find((cell) => cell.row === first.row);
  if (points && !cells.has('points')) cells.set('points', { cell: points, shared: false });
  for (const { block, field, cell } of context.places) {
    if (block === 'funds') cells.set(field, { cell, shared: false });
  }
  for (let column = context.columns.left; column < first.column; column++) {
    const beside = context.cells.at(first.row, column);
    if (beside.text === '') continue;
    unit = unitInLabel(beside.text) ?? unit;
    context.log.recognise(beside, { block: 'funds', field: null, confidence: 1, ground: 'beside' });
  }
  const main = values.find(({ field }) => field === 'annualBudget') ?? values[0]!;
  const total: FundCells = { kind: 'total', label: main.label, values: cells };
  return { lines: [total, ...linesBelow(context, values)], headers, unit };
}

/** Lines under the labels that name a kind of money where each label stands: 其中：中央补助 ¦ 5 ¦ 其中：中央补助 ¦ 4. */
function linesBelow({ cells, labels, region, log }: FormContext, values: readonly LabelledValue[]): FundCells[] {
  const { row } = values[0]!.label;
  const inRow = values.filter(({ label }) => label.row === row);
  const lines: FundCells[] = [];
  for (let at = row + 1; at < region.bands[0]!.top; at++) {
    const named = inRow.flatMap(({ field, label, value }) => {
      const name = cells.at(at, label.column);
      const isOwn = name.row === at && name.column === label.column;
      const kind = isOwn ? fundKind(labels, name.text) : null;
      return kind ? [{ ...kind, field, name, cell: cells.at(at, value.column) }] : [];
    });
    const [first] = named;
    if (cells.inRow(at).length === 0) continue;
    if (!first || named.some(({ kind }) => kind !== first.kind)) break;
    for (const { name, kind, confidence, ground } of named)
      log.recognise(name, { block: 'funds', field: `fund.${kind}`, confidence, ground });
    const amounts = named.map(({ field, cell }) => [field, { cell, shared: cell.row < at }] as const);
    lines.push({ kind: first.kind, label: first.name, values: new Map(amounts) });
  }
  return lines;
}
