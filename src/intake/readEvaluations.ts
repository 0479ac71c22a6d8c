import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Unread } from '../evaluation/unread';
import { parseArea } from '../sheet/cellArea';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { labelIndex, type LabelIndex } from './labelIndex';
import { mappedPlaces, type MappedPlace } from './mappedPlaces';
import { mappingsFor, taughtLabels, type MappingProfile } from './mappingProfile';
import { isOtherForm } from './otherForm';
import { readForm } from './readForm';
import { type SheetCells } from './sheetCells';
import { sideBySide } from './sideBySide';
import { splitForms } from './splitForms';

/** What a sheet gave: its forms from top to bottom, and why it, or a part of it, gave none. */
export interface SheetReading {
  readonly forms: readonly SelfEvaluation[];
  readonly problems: readonly Unread[];
}

const NO_FORM: Unread = { cell: null, text: '', why: 'noForm' };

/**
 * Reads every self-evaluation form on a sheet. Blocks and columns are found by their words and by
 * how they stand to each other, never by position. A sheet without a form gives a problem that says
 * why: `emptySheet`, `noForm`, `noIndicatorHeader`. A mapping profile holds a person's corrections,
 * which win over what would be read without them.
 */
export function readEvaluations(snapshot: SheetSnapshot, mapping?: MappingProfile): SheetReading {
  const corrections = mappingsFor(snapshot, mapping);
  const labels = labelIndex(taughtLabels(corrections));
  const parts = sideBySide(snapshot, labels);
  const readings = parts.map((part) => {
    const { regions, problems } = splitForms(part, labels);
    const places = mappedPlaces(part.cells, corrections);
    const own = places.length > 0 ? regions : regions.filter((region) => !isOtherForm(region));
    const forms = own.map((region) => readForm(part.cells, labels, region, places));
    return { forms, problems, hasOther: own.length < regions.length };
  });
  const forms = readings.flatMap((reading) => reading.forms);
  const problems = readings.flatMap((reading) => reading.problems);
  if (forms.length === 0 && problems.length === 0) {
    problems.push(readings.some(({ hasOther }) => hasOther) ? NO_FORM : whyNoForm(parts[0]!.cells, labels));
  }
  return { forms, problems: [...problems, ...placesInNoForm(mappedPlaces(parts[0]!.cells, corrections), forms)] };
}

function placesInNoForm(places: readonly MappedPlace[], forms: readonly SelfEvaluation[]): Unread[] {
  const areas = forms.flatMap((form) => parseArea(form.range) ?? []);
  return places
    .filter(({ cell }) => !areas.some((area) => cell.row >= area.top && cell.row <= area.bottom))
    .map(({ cell, field }) => ({ cell: cell.address, text: field, why: 'mappingNotFound' }));
}

/** A sheet whose rows hold nothing of a form, or a form without its indicator table. */
function whyNoForm(cells: SheetCells, labels: LabelIndex): Unread {
  if (cells.rows.length === 0) return { cell: null, text: '', why: 'emptySheet' };
  for (const row of cells.rows) {
    const label = cells.inRow(row).find((cell) => labels.head.exactly(cell.text)?.field === 'projectName');
    if (label) return { cell: label.address, text: label.text, why: 'noIndicatorHeader' };
  }
  return NO_FORM;
}
