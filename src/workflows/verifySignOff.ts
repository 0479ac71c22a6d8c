import type { WorkbookHost } from '../host/workbookHost';
import { digest } from '../policy/digest';
import type { SignedCell, SignOffEntry } from '../record/recordEntry';
import { readRecord, RECORD_SHEET } from '../record/recordSheet';
import { lastSignOff, type WorkbookRecord } from '../record/workbookRecord';
import type { CellValue, SheetSnapshot } from '../sheet/sheetSnapshot';
import { signedCells } from './signedCells';

/** A signed cell that holds something else now; null where it was, or is, blank. */
export interface ChangedSince {
  readonly sheet: string;
  readonly cell: string;
  readonly signed: CellValue;
  readonly now: CellValue;
}

/** What a signed workbook says of itself. */
export type Verification =
  | { readonly status: 'unsigned' }
  /** The record of the signature itself was altered. */
  | { readonly status: 'tampered'; readonly entry: SignOffEntry }
  | { readonly status: 'unchanged'; readonly entry: SignOffEntry }
  | {
      readonly status: 'changed';
      readonly entry: SignOffEntry;
      readonly cells: readonly ChangedSince[];
      /** Signed sheets that are gone or renamed. */
      readonly missingSheets: readonly string[];
    };

/** Whether the values signed last are still those in the workbook, and which cells are not. Rejects with `HostError`. */
export async function verifySignOff(host: WorkbookHost): Promise<Verification> {
  const infos = await host.listSheets();
  if (!infos.some((info) => info.name === RECORD_SHEET)) return { status: 'unsigned' };
  const [recordSheet] = await host.read([RECORD_SHEET]);
  return verifyRead(host, readRecord(recordSheet ?? null), []);
}

/** The same for a workbook whose record and some of whose sheets are read already: no question more than needed. */
export async function verifyRead(
  host: WorkbookHost,
  record: WorkbookRecord,
  read: readonly SheetSnapshot[],
): Promise<Verification> {
  const entry = lastSignOff(record);
  if (!entry) return { status: 'unsigned' };
  if (digest(entry.cells) !== entry.valuesDigest) return { status: 'tampered', entry };
  const signedSheets = [...new Set(entry.areas.map((area) => area.sheet))];
  const unread = signedSheets.filter((name) => !read.some((snapshot) => snapshot.name === name));
  const snapshots = unread.length === 0 ? read : [...read, ...(await readPresent(host, unread))];
  const present = signedSheets.filter((name) => snapshots.some((snapshot) => snapshot.name === name));
  const missingSheets = signedSheets.filter((name) => !present.includes(name));
  const now = signedCells(entry.areas, snapshots);
  const cells = differences(entry.cells, now).filter((cell) => present.includes(cell.sheet));
  if (cells.length === 0 && missingSheets.length === 0) return { status: 'unchanged', entry };
  return { status: 'changed', entry, cells, missingSheets };
}

async function readPresent(host: WorkbookHost, names: readonly string[]): Promise<readonly SheetSnapshot[]> {
  const infos = await host.listSheets();
  const present = names.filter((name) => infos.some((info) => info.name === name));
  return present.length === 0 ? [] : host.read(present);
}

function differences(signed: readonly SignedCell[], now: readonly SignedCell[]): readonly ChangedSince[] {
  const key = ({ sheet, cell }: SignedCell): string => `${sheet}!${cell}`;
  const byKey = new Map(now.map((cell) => [key(cell), cell]));
  const changed: ChangedSince[] = [];
  for (const was of signed) {
    const is = byKey.get(key(was));
    byKey.delete(key(was));
    if (is?.value !== was.value) {
      changed.push({ sheet: was.sheet, cell: was.cell, signed: was.value, now: is?.value ?? null });
    }
  }
  for (const added of byKey.values()) {
    changed.push({ sheet: added.sheet, cell: added.cell, signed: null, now: added.value });
  }
  return changed;
}
