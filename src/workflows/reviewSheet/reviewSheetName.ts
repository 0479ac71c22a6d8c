/** A defined name only our review sheets have: by it they are told from forms when the workbook is read again. */
export const REVIEW_SHEET_NAME = 'ziping_review';

/** What the tab is called. */
const TAB = '审核意见';

/** A name for the tab that no sheet of the workbook has yet: reviews made before stay as they are. */
export function freeTab(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? TAB : `${TAB}（${number}）`;
    if (!taken.has(name)) return name;
  }
}
