import type { Dice } from './dice';
import type { Family } from './family';
import { someColumns } from './family';
import { someFoot } from './foot';
import { fundRows } from './fundRows';
import { fundColumns, fundLine, fundPairs } from './fundsTurned';
import type { FundBlock, FundColumn } from './fundSources';
import { someGoals } from './goals';
import { someHead } from './head';
import { someTable } from './indicators';
import { across, labelled, someWidths, widened, type Lines } from './lines';
import { BLANK, blankTruth, type Truth } from './truth';
import { labelText, pointsText, someTyping } from './typing';

export interface ComposedForm {
  readonly lines: Lines;
  readonly truth: Truth;
  /** Rows to be hidden, counted from the form's first. */
  readonly hidden: readonly number[];
}

const GRADES = ['优', '良', '优秀', '中'];

/** One form, composed of choices independent of each other. */
export function someForm(dice: Dice, family: Family): ComposedForm {
  const typing = someTyping(dice);
  const truth = blankTruth();
  const withFunds = dice.chance(0.95);
  const yuan = withFunds && dice.chance(0.15);
  truth.unit = yuan ? '元' : '万元';
  const unitInBlock = dice.chance(0.75);
  const every = someColumns(dice, family);
  const side = dice.pick(family.sides);
  const hasLevels = every.some(({ role }) => role === 'level1') && every.some(({ role }) => role === 'level2');
  const sectionRows = hasLevels && dice.chance(0.05);
  const columns = sectionRows ? every.filter(({ role }) => role !== 'level1') : every;
  const levels = dice.pick(['merged', 'merged', 'merged', 'repeated', 'once', 'mixed'] as const);
  const choices = {
    columns,
    side,
    levels,
    names: hasLevels
      ? dice.pick(
          sectionRows
            ? (['numbered', 'points'] as const)
            : (['plain', 'plain', 'plain', 'numbered', 'points', 'letters'] as const),
        )
      : ('plain' as const),
    withGroups: dice.chance(0.75),
    pageBreak: dice.chance(0.85) ? ('none' as const) : dice.pick(['header', 'header', 'title', 'levels'] as const),
    executionRow: hasLevels && !sectionRows && dice.chance(0.06),
    emptyRows: hasLevels && dice.chance(0.3),
    subtotals: family.total && levels !== 'once' && dice.chance(0.08),
    hiddenCodes: dice.chance(0.05),
    sectionRows,
  };
  const table = someTable(dice, typing, truth, choices);
  const tableWidth = columns.reduce((sum, { width }) => sum + width, side === null ? 0 : 1);

  const fundForm = dice.pick(family.fundForms);
  const fundChoices = { columns: someFundColumns(), grouped: dice.chance(0.07), yuan, unitInBlock };
  const block = withFunds ? composeFunds() : null;
  const fundWidth = block ? Math.max(...block.lines.map((line) => line.length)) + (block.side === null ? 0 : 1) : 0;
  const width = Math.max(tableWidth, fundWidth, 5);

  const score = Number(
    (
      table.score +
      (truth.funds.length > 0 && family.funds.includes('score') && (fundForm === 'rows' || fundForm === 'columns')
        ? executionScore()
        : 0)
    ).toFixed(2),
  );
  const grade = family.total && dice.chance(0.25) ? dice.pick(GRADES) : null;
  const totalForm = family.total
    ? dice.pick(['row', 'row', 'row', 'row', 'row', 'spread', 'head', 'none', 'blank', 'line', 'words'] as const)
    : 'none';
  const headPairs: [string, string][] = [];
  if (totalForm === 'head') {
    headPairs.push([dice.pick(['自评得分', '自评总分', '自评总分（分）', '总得分']), pointsText(score, typing)]);
    if (grade) headPairs.push([dice.pick(['自评等级', '等级', '评价等级']), grade]);
    truth.total = [null, score, grade];
  }
  const head = someHead(dice, typing, width, truth, totalForm === 'head' ? headPairs : undefined);
  const lines: Lines = [...head];
  if (!unitInBlock && truth.title !== null && (yuan || dice.chance(0.6))) {
    const at =
      lines.findIndex((line) => line[0]!.replaceAll('_', ' ') === truth.title) +
      (dice.chance(0.5) || truth.title?.includes('年') ? 1 : 2);
    const text = `${dice.pick(['单位：', '金额单位：', '单位:'])}${yuan ? '元' : '万元'}`;
    lines.splice(Math.min(at, lines.length), 0, [...widened([''], [width - 1]), text]);
  }
  const isPlain = width === tableWidth && columns.every((column) => column.width === 1);
  const unmerged =
    isPlain && (levels === 'once' || levels === 'repeated') && !sectionRows && !choices.withGroups && dice.chance(0.25);
  const goals = someGoals(dice, typing, width, truth);
  const goalsFirst = dice.chance(0.15);
  const blockTitles = dice.chance(0.1);
  if (goalsFirst) lines.push(...goals);
  const fundsBelow = block !== null && fundForm === 'rows' && !fundChoices.grouped && !blockTitles && dice.chance(0.04);
  if (block && !fundsBelow) {
    leaveGap();
    if (blockTitles) lines.push(across(dice.pick(['二、预算执行情况（10分）', '预算执行情况']), width));
    lines.push(...stretched(block));
  }
  if (!goalsFirst) {
    leaveGap();
    lines.push(...goals);
  }
  if (blockTitles || dice.chance(0.05))
    lines.push(
      across(
        dice.pick(['绩效指标', '绩效指标完成情况', '三、绩效指标完成情况（90分）', '年度绩效指标完成情况']),
        width,
      ),
    );
  const stretch = width - tableWidth;
  const widths = stretch > 0 ? tableWidths(stretch) : null;
  const tableLines = widths ? table.lines.map((line) => widened(line, widths)) : table.lines;
  leaveGap();
  const start = lines.length;
  lines.push(...tableLines);
  if (block && fundsBelow) lines.push(...stretched(block));
  lines.push(...totalRows());
  lines.push(...someFoot(dice, width));
  return {
    lines: unmerged ? lines.map((line) => line.map((cell) => (cell === '<' || cell === '^' ? '' : cell))) : lines,
    truth,
    hidden: table.hidden.map((row) => start + row),
  };

  /** A blank row between two blocks. */
  function leaveGap(): void {
    if (dice.chance(0.02)) lines.push(Array.from({ length: width }, () => ''));
  }
  function composeFunds(): FundBlock {
    if (fundForm === 'columns') return fundColumns(dice, typing, truth, fundChoices);
    if (fundForm === 'pairs') return fundPairs(dice, typing, truth, fundChoices);
    if (fundForm === 'line') return fundLine(dice, typing, truth, fundChoices);
    return fundRows(dice, typing, truth, fundChoices);
  }
  function someFundColumns(): readonly FundColumn[] {
    const after = family.funds.indexOf('annualBudget') + 1;
    if (fundForm !== 'rows' || after === 0 || !dice.chance(0.08)) return family.funds;
    return [...family.funds.slice(0, after), 'arrived', ...family.funds.slice(after)];
  }
  function executionScore(): number {
    const total = truth.funds.find(([kind]) => kind === 'total')!;
    return typeof total[7] === 'number' ? total[7] : 0;
  }
  function stretched({ lines: rows, side: label }: FundBlock): Lines {
    const inner = width - (label === null ? 0 : 1);
    const count = rows[0]!.length;
    const spread = someWidths(count, inner, dice);
    const wide = rows.map((row) => widened(row, spread));
    return label === null ? wide : labelled(labelText(label, typing, dice), wide);
  }
  function tableWidths(rest: number): number[] {
    const count = table.lines[0]!.length;
    const widths = Array.from({ length: count }, () => 1);
    widths[count - 1]! += rest;
    return widths;
  }
  function totalRows(): Lines {
    if (totalForm === 'none' || totalForm === 'head') return [];
    if (totalForm === 'spread' && !unmerged) {
      truth.total = [null, score, grade];
      const rows = [
        [
          ...widened([dice.pick(['自评总分', '自评得分', '总得分'])], [width - 2]),
          ...widened([pointsText(score, typing)], [2]),
        ],
      ];
      if (grade) rows.push([...widened([dice.pick(['自评等级', '等级'])], [width - 2]), ...widened([grade], [2])]);
      return rows;
    }
    if (totalForm === 'line') {
      const label = dice.pick(['自评总分', '总分', '自评得分', '合计得分']);
      truth.total = [null, score, grade];
      const lone = dice.chance(0.5);
      if (!grade) return [lone ? across(`${label}：${score}分`, width) : across(`${label}：${score}`, width)];
      return [widened([`${label}：${score}`, `自评等级：${grade}`], someWidths(2, width, dice))];
    }
    return [totalRow()];
  }
  function totalRow(): string[] {
    const label = labelText(dice.pick(['总分', '总分', '合计', '总计', '总得分']), typing, dice);
    const names = side === null ? [] : ['side' as const];
    const roles = [...names, ...columns.map(({ role }) => role)];
    const spans = [...names.map(() => 1), ...columns.map((column) => column.width)];
    if (widths) spans[spans.length - 1]! += stretch;
    const firstValue = roles.findIndex((role) => role === 'points' || role === 'score');
    const mergedLabel = dice.chance(0.8);
    const withPoints = roles.includes('points');
    const blank = totalForm === 'blank';
    const inWords = totalForm === 'words' && grade !== null;
    const besides = grade && !blank && !inWords && roles.at(-1) === 'reason' && dice.chance(0.7);
    const points = Number((table.points + 10).toFixed(2));
    const cells = roles.map((role, index) => {
      if (role === 'points') return pointsText(points, typing);
      if (role === 'score' && inWords) return `${score}${dice.pick(['（', '('])}${grade}）`;
      if (role === 'score') return blank ? '' : pointsText(score, typing);
      if (index === 0) return label;
      if (index < firstValue) return mergedLabel ? '<' : '';
      return besides && index === roles.length - 1 ? grade : '';
    });
    truth.total = [withPoints ? points : null, blank ? BLANK : score, besides || inWords ? grade : null];
    return widened(cells, spans);
  }
}
