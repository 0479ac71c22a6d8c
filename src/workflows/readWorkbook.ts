import type { Unread } from '../evaluation/unread';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { WorkbookHost } from '../host/workbookHost';
import type { MappingProfile } from '../intake/mappingProfile';
import { readEvaluations } from '../intake/readEvaluations';
import { readRecord, RECORD_SHEET } from '../record/recordSheet';
import type { WorkbookRecord } from '../record/workbookRecord';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { isReviewSheet } from './reviewSheet/isReviewSheet';
import { workbookMapping } from './workbookMapping';

/** Which sheets to look at: the one in front (and all others when it holds no form), or every visible one. */
export type SheetChoice = 'activeFirst' | 'visible' | { readonly sheet: string };

export interface ReadOptions {
  readonly sheets: SheetChoice;
  /** Given by the user for this run; wins over what the workbook remembers. */
  readonly mapping?: MappingProfile;
}

/** What one sheet gave. */
export interface SheetForms {
  readonly snapshot: SheetSnapshot;
  readonly forms: readonly SelfEvaluation[];
  /** Why the sheet, or a part of it, gave no form. */
  readonly problems: readonly Unread[];
}

/** A workbook read: its sheets in the order of their tabs, and what travels inside it. */
export interface WorkbookReading {
  readonly sheets: readonly SheetForms[];
  readonly record: WorkbookRecord;
}

/**
 * Reads the forms of a workbook. At most three round trips to the host when the sheet in front holds
 * the form. Rejects with `HostError`.
 */
export async function readWorkbook(host: WorkbookHost, options: ReadOptions): Promise<WorkbookReading> {
  const infos = await host.listSheets();
  const visible = infos.filter((info) => info.visibility === 'visible' && info.name !== RECORD_SHEET);
  const hasRecord = infos.some((info) => info.name === RECORD_SHEET);
  const active = visible.find((info) => info.active) ?? visible[0];
  const first =
    typeof options.sheets === 'object'
      ? [options.sheets.sheet]
      : options.sheets === 'activeFirst' && active
        ? [active.name]
        : visible.map((info) => info.name);
  const snapshots = await host.read(hasRecord ? [...first, RECORD_SHEET] : first);
  const record = readRecord(hasRecord ? (snapshots.at(-1) ?? null) : null);
  const read = (snapshot: SheetSnapshot): SheetForms => readSheet(snapshot, record, options.mapping);
  const sheets = snapshots.slice(0, first.length).map(read);
  const others = visible.map((info) => info.name).filter((name) => !first.includes(name));
  if (options.sheets !== 'activeFirst' || sheets.some((sheet) => sheet.forms.length > 0) || others.length === 0) {
    return { sheets: withoutBystanders(sheets), record };
  }
  return { sheets: withoutBystanders([...sheets, ...(await host.read(others)).map(read)]), record };
}

/** A sheet that holds no form is no problem beside one that does: instructions, lists and drafts travel along. */
function withoutBystanders(sheets: readonly SheetForms[]): readonly SheetForms[] {
  if (sheets.every((sheet) => sheet.forms.length === 0)) return sheets;
  const isBystander = ({ why }: Unread): boolean => why === 'noForm' || why === 'emptySheet';
  return sheets.map((sheet) =>
    sheet.forms.length > 0 ? sheet : { ...sheet, problems: sheet.problems.filter((problem) => !isBystander(problem)) },
  );
}

function readSheet(snapshot: SheetSnapshot, record: WorkbookRecord, given: MappingProfile | undefined): SheetForms {
  if (isReviewSheet(snapshot)) return { snapshot, forms: [], problems: [] };
  const reading = readEvaluations(snapshot, given ?? workbookMapping(record, snapshot.name));
  return { snapshot, forms: reading.forms, problems: reading.problems };
}
