import type { HostProblem } from '../host/hostError';
import type { WorkbookHost } from '../host/workbookHost';
import { readRecord, RECORD_SHEET } from '../record/recordSheet';
import type { IssuedEntry } from '../record/recordEntry';
import { formatCell, type CellAddress } from '../sheet/cellAddress';
import type { CellValue } from '../sheet/sheetSnapshot';
import type { WorkbookBlueprint } from '../sheet/workbookBlueprint';
import type { CellWrite, WritePlan } from '../sheet/writePlan';
import { checkPattern, DEFAULT_FILE_PATTERN, fileNames } from '../templates/issue/fileNames';
import type { TemplateIdentity } from '../templates/definition/templateIdentity';
import { placeIndicators } from '../templates/issue/placeIndicators';
import { prefill } from '../templates/issue/prefill';
import type { Roster, RosterProblem, RosterRow } from '../templates/issue/rosterRow';
import { issuedFormDigest, type IssuedForm } from '../templates/layout/issuedForm';
import { fillForm } from '../templates/sheet/fillForm';
import { withRecord, type Author } from './applyWrites';
import { newTemplate, templateWorkbook, type NewTemplate, type NewTemplateOptions } from './newTemplate';

/** A workbook file in memory that can be given back as bytes. */
export interface OpenedFile extends WorkbookHost {
  save(): Uint8Array;
}

/** How workbooks are made and opened; handed in by the faces, which know the files. */
export interface WorkbookFiles {
  create(workbook: WorkbookBlueprint): Uint8Array;
  open(bytes: Uint8Array): OpenedFile;
}

/** What is issued: forms laid out anew, with indicator rows of their own, or copies of a template made before. */
export type IssueSource =
  | { readonly kind: 'layout'; readonly options: Omit<NewTemplateOptions, 'indicators'> }
  | { readonly kind: 'workbook'; readonly bytes: Uint8Array; readonly form: IssuedForm };

/** One row of the roster done: a workbook to be stored under a name, or why there is none. */
export type IssueStep = IssuedFile | { readonly row: RosterRow; readonly problem: RosterProblem };

/** A workbook ready to be stored. */
export interface IssuedFile extends Issued {
  readonly row: RosterRow;
  readonly file: string;
}

/** Makes the workbook of a row, or says why there is none. */
type Issue = (row: RosterRow, entry: IssuedEntry) => Promise<Issued | RosterProblem>;

interface Issued {
  readonly bytes: Uint8Array;
  readonly identity: TemplateIdentity;
  /** Digest of the form as in its record. */
  readonly digest: string;
}

/**
 * Issues a form for every row of a roster, one after the other, each pre-filled and with a line in its record to whom
 * it went. A row that cannot be issued is reported and stops nobody else. Without a pattern the files are named by
 * unit, project and year. Throws `TemplateError` for a pattern or layout nobody knows, `PolicyError` for such a policy.
 */
export async function* issueForms(
  roster: Roster,
  source: IssueSource,
  pattern: string | null,
  files: WorkbookFiles,
  author: Author,
): AsyncGenerator<IssueStep> {
  checkPattern(pattern ?? DEFAULT_FILE_PATTERN);
  const year = source.kind === 'layout' ? source.options.year : source.form.identity.year;
  const names = fileNames(roster.rows, year, pattern ?? DEFAULT_FILE_PATTERN);
  const issue = source.kind === 'layout' ? laidOut(source.options, files, author) : await copied(source, files);
  for (const [index, row] of roster.rows.entries()) {
    const outcome = await issue(row, issuedTo(row, author));
    yield 'code' in outcome ? { row, problem: outcome } : { row, file: names[index]!, ...outcome };
  }
}

/** Every form laid out from its definition; rows with the same indicators share what does not differ. */
function laidOut(options: Omit<NewTemplateOptions, 'indicators'>, files: WorkbookFiles, author: Author): Issue {
  const templates = new Map<string, NewTemplate & { readonly digest: string }>();
  return async (row, entry) => {
    const key = JSON.stringify(row.indicators);
    let made = templates.get(key);
    if (!made) {
      const fresh = newTemplate({ ...options, indicators: row.indicators }, author);
      made = { ...fresh, digest: issuedFormDigest(fresh.template.form) };
      templates.set(key, made);
    }
    const filled = fillForm(made.template, prefill(row, made.template.form.layout.amountUnit));
    return {
      bytes: files.create(templateWorkbook(filled, [...made.entries, entry])),
      identity: made.template.form.identity,
      digest: made.digest,
    };
  };
}

/** Every form a copy of one template, with only the cells written that differ. */
async function copied({ bytes, form }: { bytes: Uint8Array; form: IssuedForm }, files: WorkbookFiles): Promise<Issue> {
  const [sheet] = await files.open(bytes).read([RECORD_SHEET]);
  const record = readRecord(sheet ?? null);
  const digest = issuedFormDigest(form);
  const cells = new Map(form.layout.fields.map(({ field, cell }) => [field, cell]));
  return async (row, entry) => {
    const { writes, leftOver } = placeIndicators(form, row.indicators);
    if (leftOver.length > 0) return problemOf(row, 'roster.noRoom', leftOver.map((each) => each.level3).join('、'));
    const values = [...prefill(row, form.layout.amountUnit)].flatMap(([field, value]) => {
      const cell = cells.get(field);
      return cell === undefined ? [] : blankFilled(form.sheet, cell, value);
    });
    const plan: WritePlan = { addedSheets: [], cells: [...values, ...writes], printAreas: [], skipped: [] };
    const host = files.open(bytes);
    const outcome = await host.apply(withRecord(plan, record, [entry]));
    if (outcome.status === 'applied') return { bytes: host.save(), identity: form.identity, digest };
    return notWritten(row, outcome.status === 'changed' ? null : outcome.problem);
  };
}

function issuedTo({ unit, project, code, deadline }: RosterRow, author: Author): IssuedEntry {
  return { kind: 'issued', at: author.now().toISOString(), by: author.name, unit, project, code, deadline };
}

function blankFilled(sheet: string, cell: CellAddress, value: CellValue): CellWrite {
  return { sheet, cell, before: { value: null }, after: { value }, purpose: 'template' };
}

function notWritten(row: RosterRow, problem: HostProblem | null): RosterProblem {
  return problemOf(row, 'roster.notWritten', [problem?.code, problem?.cell].filter(Boolean).join(' '));
}

function problemOf({ row }: RosterRow, code: RosterProblem['code'], found: string): RosterProblem {
  return { code, row, cell: formatCell(row, 1), found, expected: '' };
}
