import type {
  DecisionEntry,
  IssuedEntry,
  MappingEntry,
  PolicyEntry,
  RecordEntry,
  ReviewEntry,
  SignOffEntry,
  TemplateEntry,
  WaiverEntry,
  WritesEntry,
} from './recordEntry';

/** A line of the record sheet that is none of ours: left as it is and named. */
export interface UnreadableLine {
  readonly row: number;
  readonly text: string;
}

/** What travels inside the workbook, in the order it was written. */
export interface WorkbookRecord {
  /** Whether the workbook has the record sheet. */
  readonly present: boolean;
  readonly entries: readonly RecordEntry[];
  readonly unreadable: readonly UnreadableLine[];
  /** 1-based row the next entry goes to. */
  readonly nextRow: number;
}

/** The policy the workbook is bound to: the last one recorded, or null. */
export function recordedPolicy(record: WorkbookRecord): PolicyEntry | null {
  return last(record.entries, (entry) => entry.kind === 'policy');
}

/** The mapping last corrected for a sheet, or null. */
export function recordedMapping(record: WorkbookRecord, sheet: string): MappingEntry | null {
  return last(record.entries, (entry) => entry.kind === 'mapping' && entry.sheet === sheet);
}

/** The decisions in force for a sheet: for each score cell the last one. */
export function recordedDecisions(record: WorkbookRecord, sheet: string): readonly DecisionEntry[] {
  const byCell = new Map<string, DecisionEntry>();
  for (const entry of record.entries) {
    if (entry.kind === 'decision' && entry.sheet === sheet) byCell.set(entry.cell, entry);
  }
  return [...byCell.values()];
}

/** The templates recorded, one for each sheet that was made from one: for each sheet the last. */
export function recordedTemplates(record: WorkbookRecord): readonly TemplateEntry[] {
  const bySheet = new Map<string, TemplateEntry>();
  for (const entry of record.entries) if (entry.kind === 'template') bySheet.set(entry.sheet, entry);
  return [...bySheet.values()];
}

/** To whom the workbook was issued last, or null when it was issued to nobody by name. */
export function recordedRecipient(record: WorkbookRecord): IssuedEntry | null {
  return last(record.entries, (entry) => entry.kind === 'issued');
}

/** The last writes that were not taken back, or null when there is nothing to undo. */
export function lastUndoable(record: WorkbookRecord): WritesEntry | null {
  const undone = new Set<string>();
  for (const entry of record.entries) if (entry.kind === 'undone') undone.add(entry.id);
  return last(record.entries, (entry) => entry.kind === 'writes' && !undone.has(entry.id));
}

/** The last sign-off, or null when nobody signed. */
export function lastSignOff(record: WorkbookRecord): SignOffEntry | null {
  return last(record.entries, (entry) => entry.kind === 'signOff');
}

/** The last review kept, or null when none was. */
export function lastReview(record: WorkbookRecord): ReviewEntry | null {
  return last(record.entries, (entry) => entry.kind === 'review');
}

/** The exceptions in force: for each finding the last one granted, unless it was withdrawn since. */
export function recordedWaivers(record: WorkbookRecord): readonly WaiverEntry[] {
  const byFinding = new Map<string, WaiverEntry>();
  for (const entry of record.entries) {
    if (entry.kind !== 'waiver' && entry.kind !== 'waiverWithdrawn') continue;
    const { code, sheet, cell, indicator, found } = entry;
    const key = JSON.stringify([code, sheet, cell, indicator, found]);
    byFinding.delete(key);
    if (entry.kind === 'waiver') byFinding.set(key, entry);
  }
  return [...byFinding.values()];
}

function last<E extends RecordEntry>(
  entries: readonly RecordEntry[],
  matches: (entry: RecordEntry) => boolean,
): E | null {
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index]!;
    if (matches(entry)) return entry as E;
  }
  return null;
}
