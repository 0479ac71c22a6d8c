import type { WorkbookHost } from '../host/workbookHost';
import { deriveMapping } from '../intake/deriveMapping';
import { withMapping, withoutMapping, type MappedField, type MappingProfile } from '../intake/mappingProfile';
import { readEvaluations } from '../intake/readEvaluations';
import type { WorkbookRecord } from '../record/workbookRecord';
import { parseCell, type CellAddress } from '../sheet/cellAddress';
import { parseArea } from '../sheet/cellArea';
import { workbookMapping } from './workbookMapping';

/** A field of a sheet's form that a person points to a cell. */
export interface PointedField {
  readonly sheet: string;
  readonly field: MappedField;
  /** The cell pointed to; any cell of the column for a column of a table. */
  readonly cell: CellAddress;
}

/**
 * The corrections of a sheet with one more: where words name the place these are learned, so that the
 * correction holds on other sheets too. Rejects with `HostError`.
 */
export async function correctReading(
  host: WorkbookHost,
  record: WorkbookRecord,
  { sheet, field, cell }: PointedField,
): Promise<MappingProfile> {
  const [snapshot] = await host.read([sheet]);
  const profile = workbookMapping(record, sheet);
  const { forms } = readEvaluations(snapshot!, profile);
  const row = parseCell(cell)?.row ?? 0;
  const form = forms.find(({ range }) => {
    const { top, bottom } = parseArea(range)!;
    return row >= top && row <= bottom;
  });
  return withMapping(profile, deriveMapping(snapshot!, form ?? null, field, cell));
}

/** The corrections of a sheet without those of a field. */
export function forgetCorrection(record: WorkbookRecord, sheet: string, field: MappedField): MappingProfile {
  return withoutMapping(workbookMapping(record, sheet), field);
}

/**
 * The corrections of a sheet with those of another workbook put in. A place that was pointed to on a sheet over there
 * is the same place on this one, whatever the sheet is called.
 */
export function importCorrections(record: WorkbookRecord, sheet: string, imported: MappingProfile): MappingProfile {
  const here = imported.entries.map((entry) => (entry.sheet === null ? entry : { ...entry, sheet }));
  return here.reduce<MappingProfile>(withMapping, workbookMapping(record, sheet) ?? { version: 1, entries: [] });
}
