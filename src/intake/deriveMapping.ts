import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { parseCell, type CellAddress } from '../sheet/cellAddress';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { labelIndex } from './labelIndex';
import { labelKeys, plainText } from './labelKey';
import type { LabelBlock } from './labels';
import type { MappedField, MappingEntry } from './mappingProfile';
import { readNumberText } from './numberText';
import { SheetCells, type SeenCell } from './sheetCells';

/**
 * The correction a person makes by pointing a field to a cell. Where words name the place – the header
 * of its column, the label left of it – these words are learned, so that the correction holds on other
 * sheets and after rows are put in. Where none do, or the same words name two places, the place itself
 * is kept for this sheet. Without a form, as when no header was recognised, the cell pointed to is
 * itself the header.
 */
export function deriveMapping(
  snapshot: SheetSnapshot,
  form: SelfEvaluation | null,
  mapped: MappedField,
  cell: CellAddress,
): MappingEntry {
  const cells = new SheetCells(snapshot);
  const at = parseCell(cell);
  const label = at ? namingWords(cells, form, mapped, cells.at(at.row, at.column)) : null;
  return { ...mapped, label, sheet: label === null ? snapshot.name : null, cell };
}

function namingWords(
  cells: SheetCells,
  form: SelfEvaluation | null,
  mapped: MappedField,
  pointed: SeenCell,
): string | null {
  switch (mapped.block) {
    case 'indicators':
    case 'funds':
      return form === null ? usable(pointed.text) : headerWords(cells, form.headers[mapped.block], pointed);
    case 'head':
      return form === null ? null : labelBeside(cells, mapped.block, pointed);
    default:
      return null;
  }
}

/** The words over the cell in the rows of the block's header; null when another column has the same. */
function headerWords(
  cells: SheetCells,
  headers: Readonly<Record<string, { readonly cell: string }>>,
  pointed: SeenCell,
): string | null {
  const rows = Object.values(headers).flatMap((header) => parseCell(header.cell)?.row ?? []);
  if (rows.length === 0) return null;
  const top = Math.min(...rows);
  const bottom = Math.max(...rows);
  const wordsAt = (column: number): string => {
    const stack = new Map<string, string>();
    for (let row = top; row <= bottom; row++) {
      const cell = cells.at(row, column);
      if (cell.bottom <= bottom) stack.set(cell.address, cell.text);
    }
    return plainText([...stack.values()].join(''));
  };
  const words = wordsAt(pointed.column);
  const columns = new Set(cells.between(top, bottom).map((cell) => cell.column));
  const same = [...columns].filter((column) => wordsAt(column) === words);
  return same.length > 1 ? null : usable(words);
}

/** The label left of the cell, unless it already names another field or is a value itself. */
function labelBeside(cells: SheetCells, block: LabelBlock, pointed: SeenCell): string | null {
  const left = cells
    .inRow(pointed.row)
    .filter((cell) => cell.right < pointed.column)
    .at(-1);
  if (!left || labelIndex([])[block].exactly(left.text)) return null;
  return usable(left.text);
}

/** A text that can serve as a label: words, and not too many. */
function usable(text: string): string | null {
  const key = labelKeys(text)[0];
  return key === undefined || readNumberText(key).kind !== 'unreadable' ? null : key;
}
