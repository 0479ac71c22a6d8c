import type { FormColumns } from './formArea';
import type { LabelIndex } from './labelIndex';
import type { MappedPlace } from './mappedPlaces';
import type { ReadingLog } from './readingLog';
import type { SheetCells } from './sheetCells';
import type { FormRegion } from './splitForms';

/** Everything that reading one form needs: its cells, the labels, where it stands, and the log. */
export interface FormContext {
  readonly cells: SheetCells;
  readonly labels: LabelIndex;
  readonly region: FormRegion;
  readonly columns: FormColumns;
  readonly log: ReadingLog;
  /** Places in this form that a person pointed fields to. */
  readonly places: readonly MappedPlace[];
}
