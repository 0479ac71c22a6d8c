import type { EntryField } from '../evaluation/cellReading';
import type { FormContext } from './formContext';
import { LONGEST_LABEL } from './labelKey';
import { entryText, isNote, isNumbered } from './lineText';

/** Texts about the form as a whole that stand before its indicator table, such as 项目实施内容及过程概述, by their code. */
export function readHeadRemarks({
  cells,
  labels,
  region,
  columns,
  log,
}: FormContext): Readonly<Record<string, EntryField>> {
  const remarks: Record<string, EntryField> = {};
  for (const label of cells.between(region.top, region.bands[0]!.top - 1)) {
    if (label.column < columns.left || log.isPlaced(label)) continue;
    const match = labels.remarks.match(label.text);
    const isWide = label.column <= columns.left && label.right >= columns.right;
    const isHeading = label.text.length <= LONGEST_LABEL && isNumbered(label.text);
    if (isWide && (isHeading || isNote(label.text))) {
      log.recognise(label, { block: 'notes', field: null, confidence: 0.6, ground: 'structure' });
      continue;
    }
    if (match?.field === 'heading') {
      log.recognise(label, { ...match, block: 'notes', field: null });
      continue;
    }
    const value = cells.rightOf(label, columns.used);
    if (!match || value.column > columns.right || log.isPlaced(value) || Object.hasOwn(remarks, match.field)) continue;
    log.recognise(label, { ...match, block: 'notes', field: `remark.${match.field}` });
    log.place(...cells.inRow(label.row).filter((cell) => cell.column >= value.column && cell.column <= columns.right));
    remarks[match.field] = { cell: value.address, text: entryText(value.text) };
  }
  return remarks;
}
