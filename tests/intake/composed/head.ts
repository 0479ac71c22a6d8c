import { BRANCHES, OFFICES, PLACES, PROJECTS } from './contents';
import type { Dice } from './dice';
import { across, someWidths, widened, type Lines } from './lines';
import { BLANK, type Truth } from './truth';
import { labelText, shown, type Typing } from './typing';

export const NAME_LABELS = ['项目名称', '项目名称', '项目名称', '专项名称', '专项资金名称', '项目（政策）名称'];
const DEPARTMENT_LABELS = [
  '主管部门',
  '主管部门',
  '主管部门',
  '项目主管部门',
  '预算部门',
  '主管部门（单位）',
  '一级预算部门',
];
const UNIT_LABELS = [
  '实施单位',
  '实施单位',
  '项目实施单位',
  '项目单位',
  '项目承担单位',
  '资金使用单位',
  '预算单位',
  '实施单位（盖章）',
];
const LEADER_LABELS = ['项目负责人', '项目负责人', '负责人', '项目负责人姓名'];
const PHONE_LABELS = ['联系电话', '联系电话', '电话', '联系方式', '负责人电话'];

type Pair = readonly [label: string, value: string];

const EXTRA: readonly ((dice: Dice) => Pair)[] = [
  (dice) => [dice.pick(['项目编码', '项目代码']), `51000021R00000001${dice.int(1000, 9999)}`],
  (dice) => ['项目类别', dice.pick(['特定目标类', '其他运转类', '部门预算项目'])],
  (dice) => ['项目属性', dice.pick(['延续性项目', '新增项目', '一次性项目'])],
  () => ['预算单位编码', '219001'],
  (dice) => [dice.pick(['项目起止时间', '起止时间', '项目实施期限', '实施期']), '1月至12月'],
  () => ['资金用途', '业务类'],
  () => ['填报日期', '3月15日'],
  () => ['填报人', '填报员'],
  () => ['单位编码', '301005'],
];

export interface HeadResult {
  readonly lines: Lines;
  /** Whether the head itself says the total score, so that a total row may be missing. */
  readonly scored: boolean;
}

/** Title rows and the fields at the top of the form. */
export function someHead(dice: Dice, typing: Typing, width: number, truth: Truth, total?: Pair[]): HeadResult {
  const lines: Lines = titleRows(dice, width, truth);
  const place = dice.pick(PLACES);
  const office = place + dice.pick(OFFICES);
  const pairs: [Pair, keyof Truth | null][] = [];
  const project = dice.pick(PROJECTS);
  pairs.push([[dice.pick(NAME_LABELS), project], 'projectName']);
  const department = dice.chance(0.15) ? `219-${office}` : office;
  pairs.push([[dice.pick(DEPARTMENT_LABELS), dice.chance(0.04) ? '' : department], 'department']);
  if (dice.chance(0.9)) pairs.push([[dice.pick(UNIT_LABELS), place + dice.pick(BRANCHES)], 'implementingUnit']);
  if (dice.chance(0.5)) {
    const blank = dice.chance(0.1);
    pairs.push([[dice.pick(LEADER_LABELS), blank ? '' : '负责人'], 'projectLeader']);
    if (dice.chance(0.8)) pairs.push([[dice.pick(PHONE_LABELS), blank ? '' : '000-00000000'], 'phone']);
    if (dice.chance(0.12)) pairs.push([['联系人', '联系人'], null]);
  } else if (dice.chance(0.2)) {
    const contact = dice.pick(['联系人', '项目联系人']);
    pairs.push([[contact, '联系人'], contact === '项目联系人' ? 'projectLeader' : null]);
    pairs.push([['联系电话', '000-00000000'], 'phone']);
  }
  for (const make of dice.some(EXTRA, dice.pick([0, 0, 0, 1, 1, 2, 3]))) {
    const at = dice.int(1, pairs.length);
    // A pair of person and phone is not torn apart.
    const torn = pairs[at]?.[1] === 'phone' || pairs[at]?.[0][0] === '联系人';
    pairs.splice(torn ? pairs.length : at, 0, [make(dice), null]);
  }
  const totalAt = total ? dice.int(1, pairs.length) : 0;
  total?.forEach((pair, index) => pairs.splice(totalAt + index, 0, [pair, null]));
  const oneCell = dice.chance(0.12);
  for (const [[, value], field] of pairs) {
    // A label that ends in a colon with nothing behind it has no cell of its own.
    if (field && !(oneCell && value === ''))
      (truth as unknown as Record<string, string>)[field] = value === '' ? BLANK : shown(value);
  }
  const perRow = Math.min(dice.pick([1, 2, 2, 2, 3, 4]), oneCell ? width : Math.floor(width / 2));
  const rest = pairs.map(([pair]) => pair);
  const alone = dice.chance(0.6);
  const labelWidth = width >= 4 * perRow && dice.chance(0.5) ? 2 : 1;
  while (rest.length > 0) {
    const row = rest.splice(0, alone && rest.length === pairs.length ? 1 : perRow);
    if (oneCell) {
      const cells = row.map(([label, value]) => `${label}${dice.pick(['：', '：', ':'])}${shown(value)}`);
      lines.push(widened(cells, someWidths(cells.length, width, dice)));
      continue;
    }
    const cells = row.flatMap(([label, value]) => [labelText(label, typing, dice), value]);
    const widths = row.flatMap(() => [labelWidth, 1]);
    let left = width - widths.reduce((sum, each) => sum + each, 0);
    for (; left > 0; left--) widths[dice.int(0, row.length - 1) * 2 + 1]!++;
    lines.push(widened(cells, widths));
  }
  return { lines, scored: total !== undefined };
}

function titleRows(dice: Dice, width: number, truth: Truth): Lines {
  const lines: Lines = [];
  const year = dice.int(2018, 2024);
  const stated = dice.chance(0.92);
  const inTitle = stated && dice.chance(0.5);
  const name = dice.pick([
    '项目支出绩效自评表',
    '项目支出绩效自评表',
    '项目支出绩效自评表',
    '部门预算项目支出绩效自评表',
    '财政项目支出绩效自评表',
    '项目绩效目标自评表',
    '专项资金绩效自评表',
    '项目绩效自评情况表',
  ]);
  const title = inTitle ? dice.pick([`${year}年度${name}`, `${name}（${year}年度）`, `某县${year}年${name}`]) : name;
  if (dice.chance(0.15)) lines.push(dice.chance(0.5) ? across('附件1', width) : ['附件2：', ...blanks(width - 1)]);
  lines.push(across(title, width));
  truth.title = title;
  if (stated) truth.year = year;
  if (stated && !inTitle) {
    const digits = [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
    const text = dice.pick([
      `（${year}年度）`,
      `（${year}年度）`,
      `(${year}年度)`,
      `（_${year}_年度）`,
      `（${digits}年度）`,
      `${year}年度`,
    ]);
    lines.push(across(text, width));
  }
  return lines;
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}
