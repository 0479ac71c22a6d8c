import { BRANCHES, OFFICES, PLACES, PROJECTS } from './contents';
import type { Dice } from './dice';
import { across, someWidths, widened, type Lines } from './lines';
import { BLANK, type Truth } from './truth';
import { labelText, shown, type Typing } from './typing';

const NAME_LABELS = [
  ...['项目名称', '项目名称', '项目名称', '项目名称', '专项名称', '专项资金名称', '项目（政策）名称', '转移支付名称'],
  ...['二级项目名称', '评价项目名称', '项目支出名称', '项目名称及代码', '政策名称'],
];
const DEPARTMENT_LABELS = [
  ...['主管部门', '主管部门', '主管部门', '主管部门', '项目主管部门', '预算部门', '主管部门（单位）', '一级预算部门'],
  ...['主管部门及代码', '市级主管部门', '业务主管部门', '主管单位', '归口管理部门', '主管部门（盖章）', '主管预算部门'],
];
const UNIT_LABELS = [
  ...['实施单位', '实施单位', '实施单位', '项目实施单位', '项目单位', '项目承担单位', '资金使用单位', '预算单位'],
  ...[
    '实施单位（盖章）',
    '项目执行单位',
    '承担单位',
    '用款单位',
    '具体实施单位',
    '责任单位',
    '使用单位',
    '实施单位（公章）',
  ],
];
const LEADER_LABELS = ['项目负责人', '项目负责人', '负责人', '项目负责人姓名', '项目负责人（签字）', '项目责任人'];
const PHONE_LABELS = [
  ...['联系电话', '联系电话', '联系电话', '电话', '联系方式', '负责人电话', '电话号码', '手机号码', '负责人联系电话'],
  ...['办公电话'],
];

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
  (dice) => [dice.pick(['项目开始时间', '立项时间']), '2015年3月'],
  (dice) => [dice.pick(['批复文号', '资金文号', '下达文号']), '某财预〔2016〕15号'],
  () => ['项目地点', '某镇'],
  (dice) => [dice.pick(['项目概况', '项目内容', '项目实施内容']), '对辖区内设施进行维修改造，惠及群众。'],
  () => ['立项依据', '某县人民政府专题会议纪要'],
  (dice) => [dice.pick(['项目类型', '项目级次']), '□新增_☑延续'],
  (dice) => [dice.pick(['项目总投资（万元）', '项目总投资']), '#3200'],
  (dice) => [dice.pick(['财政归口科室', '业务科室', '财政处（科）室']), '农业科'],
  () => ['资金性质', '财政拨款'],
  () => ['是否重点项目', '否'],
  (dice) => [dice.pick(['监理单位', '施工单位', '设计单位', '监管单位', '受益单位']), '某建设公司'],
  (dice) => [dice.pick(['采购方式', '绩效评价方式']), '公开招标'],
  (dice) => [dice.pick(['受益人数', '项目受益人数']), '1200人'],
  (dice) => [dice.pick(['财政对口科室', '财政主管科室', '资金管理科室']), '农业科'],
  (dice) => [dice.pick(['资金下达日期', '项目完成时间', '验收时间']), '3月1日'],
  (dice) => [dice.pick(['预算金额（万元）', '合同金额', '申请金额']), '#1250'],
  (dice) => [dice.pick(['财务负责人', '分管领导', '经办人']), '某某'],
  () => ['单位地址', '某镇某路8号'],
];

/** Title rows and the fields at the top of the form. */
export function someHead(dice: Dice, typing: Typing, width: number, truth: Truth, total?: Pair[]): Lines {
  const lines: Lines = titleRows(dice, width, truth);
  const place = dice.pick(PLACES);
  const office = place + dice.pick(OFFICES);
  const pairs: [Pair, keyof Truth | null][] = [];
  // A label that ends in a colon with nothing behind it has no cell of its own: such forms are filled in here.
  const oneCell = dice.chance(0.12);
  const project =
    truth.year !== null && dice.chance(0.1) ? `${truth.year}年${dice.pick(PROJECTS)}` : dice.pick(PROJECTS);
  pairs.push([[dice.pick(NAME_LABELS), project], 'projectName']);
  const department = dice.chance(0.15) ? `219-${office}` : office;
  pairs.push([[dice.pick(DEPARTMENT_LABELS), !oneCell && dice.chance(0.04) ? '' : department], 'department']);
  if (dice.chance(0.9)) pairs.push([[dice.pick(UNIT_LABELS), place + dice.pick(BRANCHES)], 'implementingUnit']);
  if (dice.chance(0.5)) {
    const blank = !oneCell && dice.chance(0.1);
    const both = dice.chance(0.08);
    const leader = both ? dice.pick(['项目负责人及电话', '负责人及联系电话']) : dice.pick(LEADER_LABELS);
    pairs.push([[leader, blank ? '' : both ? '负责人_000-00000000' : '负责人'], 'projectLeader']);
    if (!both && dice.chance(0.8)) pairs.push([[dice.pick(PHONE_LABELS), blank ? '' : '000-00000000'], 'phone']);
    if (dice.chance(0.12)) pairs.push([['联系人', '联系人'], null]);
  } else if (dice.chance(0.2)) {
    const contact = dice.pick(['联系人', '项目联系人']);
    pairs.push([[contact, '联系人'], contact === '项目联系人' ? 'projectLeader' : null]);
    pairs.push([['联系电话', '000-00000000'], 'phone']);
  }
  if (truth.year === null && dice.chance(0.4)) {
    truth.year = dice.int(2018, 2024);
    pairs.push([
      [dice.pick(['预算年度', '评价年度', '自评年度']), dice.chance(0.5) ? `${truth.year}年` : `#${truth.year}`],
      null,
    ]);
  }
  for (const make of dice.some(EXTRA, dice.pick([0, 0, 0, 1, 1, 2, 3]))) {
    const at = dice.int(1, pairs.length);
    // A pair of person and phone is not torn apart.
    const torn = pairs[at]?.[1] === 'phone' || pairs[at]?.[0][0] === '联系人';
    pairs.splice(torn ? pairs.length : at, 0, [make(dice), null]);
  }
  const totalAt = total ? dice.int(1, pairs.length) : 0;
  total?.forEach((pair, index) => pairs.splice(totalAt + index, 0, [pair, null]));
  for (const [[, value], field] of pairs) {
    if (field) (truth as unknown as Record<string, string>)[field] = value === '' ? BLANK : shown(value);
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
  return lines;
}

function titleRows(dice: Dice, width: number, truth: Truth): Lines {
  const lines: Lines = [];
  if (truth.unit === '万元' && dice.chance(0.03)) return lines;
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
    '财政支出项目绩效自评价表',
    '项目支出绩效目标完成情况自评表',
    '项目绩效自评报告表',
    '预算项目支出绩效自评评分表',
    '项目绩效自评情况表',
  ]);
  const title = inTitle ? dice.pick([`${year}年度${name}`, `${name}（${year}年度）`, `某县${year}年${name}`]) : name;
  const spaced = dice.chance(0.06) && title === name;
  if (dice.chance(0.15)) lines.push(dice.chance(0.5) ? across('附件1', width) : ['附件2：', ...blanks(width - 1)]);
  const written = spaced ? [...title].join('_') : title;
  lines.push(across(written, width));
  truth.title = shown(written);
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
    const unit = truth.unit !== null && width > 3 && dice.chance(0.12);
    lines.push(unit ? [...across(text, width - 2), ...across(`单位：${truth.unit}`, 2)] : across(text, width));
  }
  if (stated && dice.chance(0.08) && width > 3) {
    const cells = dice.pick([
      ['填报单位（盖章）：某局', `填报日期：${year + 1}年3月5日`],
      [`填报日期：${year + 1}年2月18日`, '填表人：填报员'],
    ]);
    lines.push(widened(cells, someWidths(2, width, dice)));
    if (cells[0]!.startsWith('填报单位')) truth.implementingUnit = '某局';
  }
  return lines;
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => '');
}
