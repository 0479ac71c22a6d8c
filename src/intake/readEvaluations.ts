import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Unread } from '../evaluation/unread';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { labelIndex } from './labelIndex';
import { taughtLabels, type MappingProfile } from './mappingProfile';
import { readForm } from './readForm';
import { SheetCells } from './sheetCells';
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
  const cells = new SheetCells(snapshot);
  const labels = labelIndex(taughtLabels(snapshot, mapping));
  const { regions, problems } = splitForms(cells, labels);
  const forms = regions.map((region) => readForm(cells, labels, region));
  if (forms.length > 0 || problems.length > 0) return { forms, problems };
  return { forms, problems: [whyNoForm(cells)] };
}

function whyNoForm(cells: SheetCells): Unread {
  if (cells.rows.length === 0) return { cell: null, text: '', why: 'emptySheet' };
  return { cell: null, text: '', why: 'noForm' };
}
