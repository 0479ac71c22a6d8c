import { PolicyError } from '../../policy/policyError';
import { DEFAULT_POLICY, policyAt } from '../../policy/policyAt';
import type { Policy } from '../../policy/policy';
import type { PolicyFile } from '../../policy/policySchema';
import { recordedTemplates, type WorkbookRecord } from '../../record/workbookRecord';
import { contentAt } from '../../sheet/contentAt';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { SheetSnapshot } from '../../sheet/sheetSnapshot';
import { fieldOfName, indicatorOf, nameOfField } from '../definition/formField';
import { definitionOf, shippedDefinitions } from '../definition/shippedDefinitions';
import type { TemplateDefinition } from '../definition/templateDefinition';
import { templateOfName, type TemplateIdentity } from '../definition/templateIdentity';
import type { FormLayout } from '../layout/formLayout';
import { issuedFormOf, type IssuedForm } from '../layout/issuedForm';
import { indicatorRows, type IndicatorRow } from '../sheet/indicatorRows';
import { templateSheet } from '../sheet/templateSheet';
import { movedFormula, sameFormula } from './movedFormula';
import { placeForm } from './placedForm';

/** A form of ours that came back, and how it was known again. */
export interface RecognisedForm {
  readonly snapshot: SheetSnapshot;
  readonly form: IssuedForm;
  /** `record` is exact; `names` and `labels` rebuild what was issued from the template the program ships. */
  readonly by: 'record' | 'names' | 'labels';
  /** Whether the record has a line for it that was altered since it was written. */
  readonly recordAltered: boolean;
}

/** Share of a form's printed texts that must be found for it to be taken for one of ours by labels alone. */
const ENOUGH_LABELS = 0.75;

/** Knows the forms of a workbook again: by the record, by the names over their cells, by their labels. */
export function recogniseForms(
  snapshots: readonly SheetSnapshot[],
  record: WorkbookRecord,
  ownPolicies: readonly PolicyFile[],
): readonly RecognisedForm[] {
  const left = new Set(snapshots);
  const recognised: RecognisedForm[] = [];
  let altered = false;
  for (const entry of recordedTemplates(record)) {
    const form = issuedFormOf(entry);
    if (!form) altered = true;
    const snapshot = form && sheetOf(form, left);
    if (!snapshot) continue;
    left.delete(snapshot);
    recognised.push({ snapshot, form, by: 'record', recordAltered: false });
  }
  for (const snapshot of left) {
    const form = byNames(snapshot, ownPolicies);
    const known = form ?? byLabels(snapshot, ownPolicies);
    if (known) recognised.push({ snapshot, form: known, by: form ? 'names' : 'labels', recordAltered: altered });
  }
  return recognised.sort((one, other) => snapshots.indexOf(one.snapshot) - snapshots.indexOf(other.snapshot));
}

/** The sheet a recorded form stands on: the one of its name, else the one with most of its texts. */
function sheetOf(form: IssuedForm, sheets: ReadonlySet<SheetSnapshot>): SheetSnapshot | null {
  const named = [...sheets].find((sheet) => sheet.name === form.sheet);
  if (named && likeness(form, named) >= ENOUGH_LABELS / 2) return named;
  const [best] = [...sheets]
    .map((sheet) => ({ sheet, share: likeness(form, sheet) }))
    .sort((one, other) => other.share - one.share);
  if (best && best.share >= ENOUGH_LABELS / 2) return best.sheet;
  return named ?? null;
}

function likeness(form: IssuedForm, sheet: SheetSnapshot): number {
  const { labels, labelsFound } = placeForm(form.layout, SheetGrid.of(sheet));
  return labels === 0 ? 0 : labelsFound / labels;
}

function byNames(snapshot: SheetSnapshot, ownPolicies: readonly PolicyFile[]): IssuedForm | null {
  for (const { name } of snapshot.names ?? []) {
    const identity = templateOfName(name);
    const definition = identity && definitionOf(identity.id);
    if (!definition) continue;
    const policy = policyOf(identity, ownPolicies);
    const form = policy && templateSheet({ definition, policy, rows: rowsByNames(snapshot) }).form;
    if (form) return { ...form, identity, layout: namedPart(form.layout, snapshot) };
  }
  return null;
}

/** The fields and formulas the sheet has names for: another version of the template may have had others. */
function namedPart(layout: FormLayout, { names }: SheetSnapshot): FormLayout {
  const named = new Set(names?.map(({ name }) => name));
  const fields = layout.fields.filter(({ field }) => named.has(nameOfField(field)));
  const cells = new Set(fields.map(({ cell }) => cell));
  return { ...layout, fields, formulas: layout.formulas.filter(({ cell }) => cells.has(cell)) };
}

function policyOf(
  { policyId, year }: Pick<TemplateIdentity, 'policyId' | 'year'>,
  own: readonly PolicyFile[],
): Policy | null {
  try {
    return policyAt(policyId, year, own);
  } catch (fault) {
    if (fault instanceof PolicyError) return null;
    throw fault;
  }
}

/** Names are the user's to edit: beyond this they are not believed. */
const MOST_INDICATORS = 1000;

/** The indicator rows as issued, by the names of their fields; the words of the levels are those that stand there now. */
function rowsByNames(snapshot: SheetSnapshot): readonly IndicatorRow[] {
  const grid = SheetGrid.of(snapshot);
  const levels = new Map<string, string>();
  let last = 0;
  for (const { name, area } of snapshot.names ?? []) {
    const field = fieldOfName(name);
    const indicator = field && indicatorOf(field);
    if (!indicator) continue;
    last = Math.min(MOST_INDICATORS, Math.max(last, indicator.row));
    const text = area ? grid.textAt(area.top, area.left) : '';
    if (/^level[12]$/.test(indicator.column))
      levels.set(`${indicator.row}.${indicator.column}`, text || `${indicator.row}`);
  }
  const rows: IndicatorRow[] = [];
  for (let row = 1; row <= last; row++) {
    const above = rows.at(-1);
    const level1 = levels.get(`${row}.level1`) ?? above?.level1 ?? '';
    rows.push({ level1, level2: levels.get(`${row}.level2`) ?? above?.level2 ?? '', indicator: null });
  }
  return rows;
}

const YEAR = /(?:^|\D)((?:19|20)\d{2})年?度/;

function byLabels(snapshot: SheetSnapshot, ownPolicies: readonly PolicyFile[]): IssuedForm | null {
  const year = yearOf(snapshot);
  if (year === null) return null;
  const forms = shippedDefinitions.flatMap((definition) => {
    const policy = policyOf({ policyId: definition.policies[0] ?? DEFAULT_POLICY, year }, ownPolicies);
    if (!policy) return [];
    const blank = templateSheet({ definition, policy, rows: indicatorRows(definition.indicators, []) }).form;
    return { form: blank, definition, policy, share: likeness(blank, snapshot) };
  });
  const best = forms.reduce<(typeof forms)[number] | null>(
    (one, other) => (one && one.share >= other.share ? one : other),
    null,
  );
  if (!best || best.share < ENOUGH_LABELS) return null;
  const rows = rowsBetweenLabels(best.form, best.definition, snapshot);
  const { form } = templateSheet({ definition: best.definition, policy: best.policy, rows });
  return hasFormulas(form, snapshot) ? form : { ...form, layout: { ...form.layout, protected: false, formulas: [] } };
}

/** Whether any of our formulas stands in the sheet; one without is the official form, but was never issued by us. */
function hasFormulas({ layout }: IssuedForm, snapshot: SheetSnapshot): boolean {
  const grid = SheetGrid.of(snapshot);
  const placed = placeForm(layout, grid);
  return layout.formulas.some(({ cell, formula }) => {
    const now = placed.cell(cell);
    const moved = movedFormula(formula, placed, false);
    const found = now === null ? undefined : contentAt(grid, now).formula;
    return moved !== null && found !== undefined && sameFormula(found, moved);
  });
}

function yearOf(snapshot: SheetSnapshot): number | null {
  for (const { row, text } of snapshot.cells) {
    if (row > 20) return null;
    const year = YEAR.exec(text.normalize('NFKC').replace(/\s+/g, ''))?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/**
 * As many blank rows as stand between the head of the indicator table and what follows it, with the levels they carry
 * now: without names or a record nobody can tell which of them were issued.
 */
function rowsBetweenLabels(
  form: IssuedForm,
  definition: TemplateDefinition,
  snapshot: SheetSnapshot,
): readonly IndicatorRow[] {
  const grid = SheetGrid.of(snapshot);
  const placed = placeForm(form.layout, grid);
  const blank = indicatorRows(definition.indicators, []);
  const head = definition.repeatedRows.to;
  const [top, below] = [placed.row(head), placed.row(head + blank.length + 1)];
  const columns = (['level1', 'level2'] as const).map((level) => {
    const field = form.layout.fields.find((each) => each.field === `indicator.1.${level}`);
    const cell = field && placed.cell(field.cell);
    return cell === undefined || cell === null ? null : cell.replace(/\d+$/, '');
  });
  if (top === null || below === null || below <= top + 1) return blank;
  const rows: IndicatorRow[] = [];
  for (let row = top + 1; row < below; row++) {
    const [level1, level2] = columns.map((letters, index) => {
      const text = letters === null ? '' : grid.textAt(row, columnOf(letters));
      return text || (index === 0 ? rows.at(-1)?.level1 : rows.at(-1)?.level2) || '';
    });
    rows.push({ level1: level1!, level2: level2!, indicator: null });
  }
  return rows;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
