import type { SheetSnapshot } from '../../sheet/sheetSnapshot';
import { REVIEW_SHEET_NAME } from './reviewSheetName';

/** Whether a sheet is a review of ours, which is read as no form. */
export function isReviewSheet({ names }: SheetSnapshot): boolean {
  return names?.some(({ name }) => name === REVIEW_SHEET_NAME) ?? false;
}
