import { columnName } from '../../sheet/cellAddress';
import type { SheetGrid } from '../../sheet/sheetGrid';

/** What a column of a roster says. */
export type RosterField =
  | 'unit'
  | 'department'
  | 'project'
  | 'code'
  | 'initialBudget'
  | 'annualBudget'
  | 'deadline'
  | 'contact'
  | 'leader'
  | 'phone'
  | 'kind'
  | 'indicators'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'target'
  | 'targetUnit'
  | 'points';

/** Every spelling of every heading, white space, width and what stands in brackets aside. A new one is one more word. */
const HEADINGS: Readonly<Record<RosterField, string>> = {
  unit: '单位 单位名称 实施单位 项目单位 项目实施单位 预算单位 填报单位 部门 部门名称 科室 责任单位 unit',
  department: '主管部门 主管单位 归口部门 department',
  project: '项目 项目名称 二级项目 二级项目名称 资金名称 project',
  code: '编码 代码 编号 项目编码 项目代码 项目编号 项目号 单位编码 单位代码 code',
  initialBudget: '预算 预算数 预算金额 年初预算 年初预算数 批复数 金额 budget',
  annualBudget: '全年预算 全年预算数 调整后预算数 调整预算数 annualbudget',
  deadline: '截止日期 截止时间 报送截止日期 报送时限 报送时间 上报时间 完成时限 期限 deadline',
  contact: '联系人 填报人 经办人 联络员 contact',
  leader: '项目负责人 负责人 leader',
  phone: '联系电话 电话 手机 联系方式 phone',
  kind: '项目类别 项目类型 类别 指标库 kind',
  indicators: '自有指标 个性指标 绩效指标 本项目指标 指标 indicators',
  level1: '一级指标 level1',
  level2: '二级指标 level2',
  level3: '三级指标 指标名称 level3',
  target: '指标值 年度指标值 目标值 target',
  targetUnit: '度量单位 计量单位 targetunit',
  points: '分值 权重 points',
};

/** A heading that says so is when the form is due, however it is worded. */
const DEADLINE = /截止|时限|期限/;
/** Headings of a column that only counts the rows. */
const COUNT = /^(?:序号|行号|no\.?|#)$/;

const FIELD_OF_HEADING: ReadonlyMap<string, RosterField> = new Map(
  (Object.keys(HEADINGS) as RosterField[]).flatMap((field) =>
    HEADINGS[field].split(' ').map((heading): [string, RosterField] => [heading, field]),
  ),
);

/** The heading row of a roster and where each field stands in it. */
export interface RosterColumns {
  readonly row: number;
  readonly columns: ReadonlyMap<RosterField, number>;
  /** Unit of amounts named in the heading, e.g. 预算（万元）. */
  readonly units: ReadonlyMap<RosterField, '万元' | '元'>;
  /** Headings that are no field of ours, with their cells. */
  readonly ignored: readonly { readonly cell: string; readonly text: string }[];
}

const LAST_HEADING_ROW = 30;
const LAST_HEADING_COLUMN = 200;

/** Finds the row that names the columns: the first with a unit or a project and something beside it; null when there is none. */
export function findRosterColumns(grid: SheetGrid): RosterColumns | null {
  const rows = new Map<number, { column: number; text: string }[]>();
  for (const cell of grid.snapshot.cells) {
    if (cell.row > LAST_HEADING_ROW || cell.column > LAST_HEADING_COLUMN || cell.text.trim() === '') continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), { column: cell.column, text: cell.text }]);
  }
  for (const [row, headings] of [...rows].sort(([one], [other]) => one - other)) {
    const columns = readHeadings(row, headings);
    if (columns.columns.size >= 2 && (columns.columns.has('unit') || columns.columns.has('project'))) return columns;
  }
  return null;
}

function readHeadings(row: number, headings: readonly { column: number; text: string }[]): RosterColumns {
  const columns = new Map<RosterField, number>();
  const units = new Map<RosterField, '万元' | '元'>();
  const ignored: { cell: string; text: string }[] = [];
  for (const { column, text } of headings) {
    const plain = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
    const heading = plain.replace(/\([^()]*\)$/, '').replace(/[:*]+$/, '');
    if (COUNT.test(heading)) continue;
    const field = FIELD_OF_HEADING.get(heading) ?? (DEADLINE.test(heading) ? 'deadline' : undefined);
    if (field === undefined || columns.has(field)) {
      ignored.push({ cell: columnName(column) + row, text });
      continue;
    }
    columns.set(field, column);
    const unit = /\((万元|元)\)$/.exec(plain)?.[1];
    if (unit === '万元' || unit === '元') units.set(field, unit);
  }
  return { row, columns, units, ignored };
}
