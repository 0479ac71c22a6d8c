import type { Measure } from './contents';
import type { Dice } from './dice';
import { someEntries, type Entry } from './entries';
import { across, widened, type Lines } from './lines';
import type { Column, TableChoices } from './tableChoices';
import type { Cell, Truth } from './truth';
import { labelText, pointsText, shown, type Typing } from './typing';
import { NAMES, SIGNS, WORDINGS } from './wordings';

/** A composed indicator table. */
export interface Table {
  readonly lines: Lines;
  /** Points and scores of the indicators together. */
  readonly points: number;
  readonly score: number;
  /** Rows to be hidden, counted from the first of the table. */
  readonly hidden: number[];
}

/** The indicator table: header, indicators, and rows nobody filled in. */
export function someTable(dice: Dice, typing: Typing, truth: Truth, choices: TableChoices): Table {
  const { columns } = choices;
  const entries = someEntries(dice, choices);
  const has = (role: Column): boolean => columns.some((column) => column.role === role);
  const header = headerRows(dice, typing, choices);
  const lines: Lines = header.map((row) => [...row]);
  const hidden: number[] = [];
  if (choices.hiddenCodes) {
    hidden.push(lines.length);
    lines.push(
      framed(
        columns.map((_, index) => `COL_${index + 1}`),
        'below',
      ),
    );
  }
  const nameOf = dice.pick(NAMES);
  const signOf = dice.pick(SIGNS);
  const wordsOf = dice.pick(WORDINGS);
  const moreRows = choices.levels !== 'repeated' && choices.levels !== 'mixed' && dice.chance(0.15);
  const gaps = dice.chance(0.12);
  const oneLevel = has('level1') && has('level2') && choices.levels === 'merged' && dice.chance(0.08);
  const secondPoints = choices.names === 'points' && dice.chance(0.4);
  const breakAt = choices.pageBreak !== 'none' && entries.length > 3 ? dice.int(2, entries.length - 2) : -1;
  let names = { level1: '', level2: '' };
  let counter = 0;
  let inGroup = 0;
  entries.forEach((entry, index) => {
    const level1 = levelOne(entry.level1, entries, choices);
    if (index === breakAt) {
      if (choices.pageBreak === 'title') lines.push(across('项目支出绩效自评表（续表）', header[0]!.length));
      if (choices.pageBreak !== 'levels') lines.push(...header.map((row) => [...row]));
      names = { level1: '', level2: '' };
    }
    const newFirst = entry.level1 !== names.level1;
    const isOneLevel = oneLevel && entry.level1.startsWith('满意度');
    const newSecond = newFirst || entry.level2 !== names.level2;
    if (newSecond) inGroup = 0;
    names = entry;
    counter++;
    inGroup++;
    if (choices.sectionRows && newFirst) {
      lines.push(sectionRow(level1));
    }
    const name = entry.measure ? nameOf(entry.measure.name, inGroup) : entry.prompt;
    const points = gaps && entry.measure && dice.chance(0.2) ? null : entry.points;
    const score = points === null || (gaps && dice.chance(0.1)) ? null : entry.score;
    const cameTo = gaps && dice.chance(0.1) ? '' : entry.cameTo;
    const target = entry.measure ? targetOf(entry.measure) : null;
    const cells = columns.map(({ role, header: above }): string => {
      if (role === 'number') return `#${counter}`;
      if (role === 'level1') return levelCell(newFirst, level1);
      if (role === 'level2' && isOneLevel) return '<';
      if (role === 'level2')
        return choices.levels === 'mixed' ? levelTwo(entry.level2) : levelCell(newSecond, levelTwo(entry.level2));
      if (role === 'level3') return name;
      if (!entry.measure || !target) return '';
      if (role === 'sign') return signOf(entry.measure.sign);
      if (role === 'aim') return target.aim;
      if (role === 'measureUnit') return entry.measure.unit;
      if (role === 'target') return target.whole;
      if (role === 'actual') return cameTo;
      if (role === 'points') return points === null ? '' : pointsText(points, typing);
      if (role === 'score') return score === null ? '' : pointsText(score, typing);
      if (role === 'reason') return entry.reason;
      return ignoredCell(dice, above, entry, typing);
    });
    lines.push(framed(cells, index === breakAt && choices.pageBreak === 'levels' ? 'top' : 'below'));
    const first = choices.sectionRows || has('level1') ? shown(level1).replace(/\s/gu, '') : null;
    // A name merged over both levels is one of the first.
    const second = isOneLevel ? null : has('level2') ? shown(levelTwo(entry.level2)).replace(/\s/gu, '') : null;
    if (!entry.measure || !target) {
      if (entry.prompt === '' && second !== null) truth.emptyRows.push([first, second, null]);
      return;
    }
    const text = has('aim')
      ? `${signOf(entry.measure.sign)}${shown(target.aim)}${entry.measure.unit}`
      : shown(target.whole);
    truth.indicators.push([
      first,
      second,
      shown(name),
      text,
      shown(cameTo) || null,
      has('points') ? points : null,
      has('score') ? score : null,
      has('reason') ? entry.reason || null : null,
    ] satisfies Cell[]);
    const next = entries[index + 1];
    if (moreRows && (next?.level2 !== entry.level2 || next.level1 !== entry.level1) && index + 1 !== breakAt) {
      const prompt = dice.pick(['……', `指标${inGroup + 1}：`, '…']);
      const below = columns.map(({ role }) => {
        if (role === 'level3') return prompt;
        return choices.levels === 'merged' && (role === 'level1' || role === 'level2') ? '^' : '';
      });
      lines.push(framed(below, 'below'));
    }
    const last = entries.slice(index + 1).every((later) => later.level1 !== entry.level1);
    if (choices.subtotals && last) {
      const group = entries.filter((each) => each.level1 === entry.level1);
      lines.push(sumRow(sum(group.map((each) => each.points)), sum(group.map((each) => each.score))));
      names = { level1: '', level2: '' };
    }
  });
  truth.columns = [
    ...(has('level1') || choices.sectionRows ? ['level1'] : []),
    ...(has('level2') ? ['level2'] : []),
    'level3',
    'target',
    'actual',
    ...(has('points') ? ['points'] : []),
    ...(has('score') ? ['score'] : []),
    ...(has('reason') ? ['deviationReason'] : []),
  ]
    .filter((field) => field !== 'level1' || has('level1'))
    .sort();
  return {
    lines,
    points: sum(entries.map(({ points }) => points)),
    score: sum(entries.map(({ score }) => score)),
    hidden,
  };

  function framed(cells: readonly string[], at: 'top' | 'below'): string[] {
    const row = widened(
      cells,
      columns.map(({ width }) => width),
    );
    if (choices.side === null) return row;
    return [at === 'top' ? choices.side : '^', ...row];
  }
  function levelCell(begins: boolean, text: string): string {
    if (begins || choices.levels === 'repeated') return text;
    return choices.levels === 'once' ? '' : '^';
  }
  function levelTwo(name: string): string {
    if (secondPoints)
      return `${name}（${sum(entries.filter(({ level2 }) => level2 === name).map((each) => each.points))}分）`;
    if (choices.names === 'letters' && name.length > 4 && typing.labels === 'broken')
      return `${name.slice(0, 4)}⏎${name.slice(4)}`;
    return name;
  }
  function sectionRow(text: string): string[] {
    const width = columns.reduce((all, column) => all + column.width, 0);
    return framed([text, ...columns.slice(1).map(() => '<')], 'below').slice(
      0,
      width + (choices.side === null ? 0 : 1),
    );
  }
  function sumRow(points: number, score: number): string[] {
    const upTo = columns.findIndex(
      ({ role }) => role === 'points' || role === 'score' || role === 'target' || role === 'aim' || role === 'sign',
    );
    return framed(
      columns.map(({ role }, index) => {
        if (role === 'points') return pointsText(points, typing);
        if (role === 'score') return pointsText(score, typing);
        if (index === 0) return '小计';
        return index < upTo ? '<' : '';
      }),
      'below',
    );
  }
  function targetOf({ sign, aim, unit, words }: Measure): { aim: string; whole: string } {
    if (words) return { aim: words[0], whole: words[0] };
    const number = typing.values === 'number' ? `#${aim}` : String(aim);
    if (sign === '=' && unit === '%')
      return { aim: number, whole: typing.values === 'number' ? `#${aim}%` : `${aim}%` };
    return { aim: number, whole: wordsOf(sign, `${aim}${unit}`) };
  }
}

function sum(values: readonly number[]): number {
  return Number(values.reduce((all, value) => all + value, 0).toFixed(2));
}

function headerRows(dice: Dice, typing: Typing, { columns, side, withGroups }: TableChoices): Lines {
  const names = columns.map(({ header }) => labelText(header, typing, dice));
  const widths = columns.map(({ width }) => width);
  const left = (cell: string): string[] => (side === null ? [] : [cell]);
  const grouped = withGroups && columns.some(({ group }) => group !== undefined);
  if (!grouped) return [[...left(side ?? ''), ...widened(names, widths)]];
  const above = columns.map(({ group }, index) => {
    if (group === undefined) return names[index]!;
    return columns[index - 1]?.group === group ? '<' : group;
  });
  const below = columns.map(({ group }, index) => (group === undefined ? '^' : names[index]!));
  return [
    [...left(side ?? ''), ...widened(above, widths)],
    [...left('^'), ...widened(below, widths)],
  ];
}

function levelOne(name: string, entries: readonly Entry[], { names }: TableChoices): string {
  const order = [...new Set(entries.map(({ level1 }) => level1))].indexOf(name);
  const points = sum(entries.filter(({ level1 }) => level1 === name).map((entry) => entry.points));
  if (names === 'numbered') return `（${'一二三四'[order]}）${name}`;
  if (names === 'points') return `${name}（${points}分）`;
  if (names === 'letters') return [...name].join('⏎');
  return name;
}

function ignoredCell(dice: Dice, header: string, entry: Entry, typing: Typing): string {
  if (/复核|审核/u.test(header)) return pointsText(Number((entry.score * 0.95).toFixed(2)), typing);
  if (/完成率/u.test(header)) return dice.pick(['100%', '98%', '']);
  if (/偏离|偏差/u.test(header)) return dice.pick(['2.2%', '0', '']);
  if (/上年/u.test(header)) return dice.pick(['', '120', '95%']);
  if (/依据/u.test(header)) return dice.pick(['计划标准', '历史标准', '']);
  if (/资料/u.test(header)) return dice.pick(['原始凭证', '工作资料', '']);
  if (/备注/u.test(header)) return '';
  if (/平均值|最优值|季度|半年|中期/u.test(header)) return dice.pick(['', '88%', '600']);
  if (/方向/u.test(header)) return dice.pick(['正向', '反向', '正向指标']);
  if (/科室|属性|来源|口径|级次|是否/u.test(header)) return dice.pick(['', '业务科', '核心指标']);
  if (/得分率/u.test(header)) return dice.pick(['', '100%', '90%']);
  if (/平均值|最优值|季度|半年|中期/u.test(header)) return dice.pick(['', '88%', '600']);
  if (/科室|属性|来源|口径|方向|级次|是否/u.test(header)) return dice.pick(['', '业务科', '正向']);
  if (/得分率/u.test(header)) return dice.pick(['', '100%', '90%']);
  if (/改进措施/u.test(header)) return entry.reason.length > 1 ? '加强管理，按期完成。' : '';
  return dice.pick(['按完成比例赋分', '每少1项扣1分', '酌情扣分', '']);
}
