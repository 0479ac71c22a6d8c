import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Unread } from '../evaluation/unread';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { labelIndex, type LabelIndex } from './labelIndex';
import { taughtLabels, type MappingProfile } from './mappingProfile';
import { readForm } from './readForm';
import { type SheetCells } from './sheetCells';
import { sideBySide } from './sideBySide';
import { splitForms } from './splitForms';

/** What a sheet gave: its forms from top to bottom, and why it, or a part of it, gave none. */
export interface SheetReading {
  readonly forms: readonly SelfEvaluation[];
  readonly problems: readonly Unread[];
}

/**
 * Reads every self-evaluation form on a sheet. Blocks and columns are found by their words and by
 * how they stand to each other, never by position. A sheet without a form gives a problem that says
 * why: `emptySheet`, `noForm`, `noIndicatorHeader`.
 */
export function readEvaluations(snapshot: SheetSnapshot, mapping?: MappingProfile): SheetReading {
  const labels = labelIndex(taughtLabels(snapshot, mapping));
  const parts = sideBySide(snapshot, labels);
  const readings = parts.map((part) => {
    const { regions, problems } = splitForms(part, labels);
    return { forms: regions.map((region) => readForm(part.cells, labels, region)), problems };
  });
  const forms = readings.flatMap((reading) => reading.forms);
  const problems = readings.flatMap((reading) => reading.problems);
  if (forms.length > 0 || problems.length > 0) return { forms, problems };
  return { forms, problems: [whyNoForm(parts[0]!.cells, labels)] };
}

/** A sheet whose rows hold nothing of a form, or a form without its indicator table. */
function whyNoForm(cells: SheetCells, labels: LabelIndex): Unread {
  if (cells.rows.length === 0) return { cell: null, text: '', why: 'emptySheet' };
  for (const row of cells.rows) {
    const label = cells.inRow(row).find((cell) => labels.head.exactly(cell.text)?.field === 'projectName');
    if (label) return { cell: label.address, text: label.text, why: 'noIndicatorHeader' };
  }
  return { cell: null, text: '', why: 'noForm' };
}
