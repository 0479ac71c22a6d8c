import type { CellReading } from './cellReading';
import type { Indicator } from './indicator';

/** What a reviewer wrote beside an indicator row: blank cells are null. */
export interface ReviewEntry {
  readonly indicator: Indicator;
  /** 复核完成值. */
  readonly actual: CellReading | null;
  /** 复核得分; `value` is null where no number can be read. */
  readonly score: (CellReading & { readonly value: number | null }) | null;
  /** 扣分原因. */
  readonly cause: CellReading | null;
  /** 复核备注. */
  readonly remark: CellReading | null;
}
