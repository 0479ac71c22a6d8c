import { mappingProfileSchema, type MappingProfile } from '../intake/mappingProfile';
import { recordedMapping, type WorkbookRecord } from '../record/workbookRecord';

/** The corrections of what was read that the workbook remembers for a sheet; undefined when there are none. */
export function workbookMapping(record: WorkbookRecord, sheet: string): MappingProfile | undefined {
  const remembered = mappingProfileSchema.safeParse(recordedMapping(record, sheet)?.profile);
  return remembered.success ? remembered.data : undefined;
}
