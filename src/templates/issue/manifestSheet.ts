import type { CellValue } from '../../sheet/sheetSnapshot';
import type { SheetBlueprint } from '../../sheet/workbookBlueprint';
import { lookOfText } from '../sheet/formLooks';
import { SheetDraft } from '../sheet/sheetDraft';
import type { IssueManifest } from './issueManifest';

const HEADINGS = ['序号', '文件', '单位', '项目名称', '编码', '截止日期', '联系人', '名单行号', '收回情况'];
const WIDTHS = [6, 46, 26, 36, 20, 12, 12, 9, 14];

/** The list of what was issued, as a sheet to print and to tick off. */
export function manifestSheet({ files, template }: IssueManifest): SheetBlueprint {
  const draft = new SheetDraft();
  const put = (row: number, values: readonly CellValue[], look: 'header' | 'mark'): void => {
    values.forEach((value, index) => {
      const area = { top: row, left: index + 1, bottom: row, right: index + 1 };
      draft.place(area, { ...lookOfText(look), locked: false }, { value });
    });
  };
  const columns = HEADINGS.length;
  draft.place({ top: 1, left: 1, bottom: 1, right: columns }, lookOfText('title'), {
    value: `${template === null ? '' : `${template.year}年度`}绩效自评表下发清单`,
  });
  put(2, HEADINGS, 'header');
  files.forEach((each, index) => {
    const { file, unit, project, code, deadline, contact, row } = each;
    put(index + 3, [index + 1, file, unit, project, code, deadline, contact, row, null], 'mark');
  });
  return {
    name: '下发清单',
    visibility: 'visible',
    cells: draft.cells,
    styles: draft.styles,
    merges: draft.merges,
    columnWidths: WIDTHS,
    rowHeights: new Map([
      [1, 30],
      [2, 22],
    ]),
    rules: [],
    names: [],
    protected: false,
    print: {
      area: { top: 1, left: 1, bottom: files.length + 2, right: columns },
      orientation: 'landscape',
      repeatedRows: { from: 2, to: 2 },
    },
  };
}
