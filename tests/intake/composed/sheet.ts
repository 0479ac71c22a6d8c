import { formatCell } from '../../../src/sheet/cellAddress';
import { Dice } from './dice';
import { FAMILIES } from './family';
import { someForm, type ComposedForm } from './form';
import type { Lines } from './lines';
import type { Truth } from './truth';
import { shown } from './typing';

/** What else is on a sheet with a form: mostly nothing. */
const NEIGHBOURS = [...Array.from({ length: 14 }, () => 'none' as const), 'beside', 'below'] as const;

export interface ComposedSheet {
  readonly family: string;
  /** The sheet in the notation of drawn forms. */
  readonly drawing: string;
  readonly truths: readonly Truth[];
}

/** A sheet with a form (seldom two) of the seed's choosing. */
export function someSheet(seed: number): ComposedSheet {
  const dice = new Dice(seed);
  for (let warm = 0; warm < 5; warm++) dice.next();
  const family = FAMILIES[seed % FAMILIES.length]!;
  const origin = dice.chance(0.7) ? { row: 1, column: 1 } : { row: dice.int(1, 5), column: dice.int(1, 4) };
  const forms = [someForm(dice, family)];
  if (dice.chance(0.04)) forms.push(...copies(forms[0]!, dice.int(1, 2)));
  else if (dice.chance(0.1)) forms.push(someForm(dice, dice.chance(0.7) ? family : dice.pick(FAMILIES)));
  const beside = forms.length === 2 && forms.every((form) => form.hidden.length === 0) && dice.chance(0.25);
  const lines: Lines = [];
  const hidden: number[] = [];
  if (beside) placeBeside();
  else placeUnder();
  if (forms.length === 1) addNeighbour();
  const width = Math.max(...lines.map((line) => line.length));
  const rows = lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')].join(' | '));
  const options = [
    `origin: ${formatCell(origin.row, origin.column)}`,
    ...(hidden.length > 0 ? [`hiddenRows: ${hidden.map((row) => row + origin.row).join(' ')}`] : []),
  ];
  return { family: family.name, drawing: [...options, ...rows].join('\n'), truths: forms.map(({ truth }) => truth) };

  function placeUnder(): void {
    const gap = dice.int(0, 2);
    forms.forEach((form, index) => {
      if (index > 0) for (let blank = 0; blank < gap; blank++) lines.push(['']);
      setRange(form, lines.length, 0);
      hidden.push(...form.hidden.map((row) => row + lines.length));
      lines.push(...form.lines);
    });
  }
  function placeBeside(): void {
    const [left, right] = forms as [ComposedForm, ComposedForm];
    const width = left.lines[0]!.length;
    const height = Math.max(left.lines.length, right.lines.length);
    for (let row = 0; row < height; row++) {
      const first = left.lines[row] ?? Array.from({ length: width }, () => '');
      lines.push([...first, '', ...(right.lines[row] ?? [])]);
    }
    setRange(left, 0, 0);
    setRange(right, 0, width + 1);
  }
  function addNeighbour(): void {
    const neighbour = dice.pick(NEIGHBOURS);
    if (neighbour === 'beside') {
      const notes = dice.pick([
        [
          ['填表说明', ''],
          ['1.分值合计100分。', ''],
          ['2.得分不超过分值。', ''],
        ],
        [
          ['等级', '分数'],
          ['优', '90—100'],
          ['良', '80—90'],
          ['中', '60—80'],
        ],
      ]);
      notes.forEach((note, index) => lines[index + 1]?.push('', ...note));
    } else if (neighbour === 'below') {
      lines.push([''], [''], ['序号', '材料名称', '份数'], ['1', '验收报告', '2'], ['2', '支付凭证', '3']);
    }
  }
  function setRange(form: ComposedForm, row: number, column: number): void {
    const width = Math.max(...form.lines.map((line) => line.length));
    const top = { row: origin.row + row, column: origin.column + column };
    const end = { row: top.row + form.lines.length - 1, column: top.column + width - 1 };
    form.truth.range = `${formatCell(top.row, top.column)}:${formatCell(end.row, end.column)}`;
  }
}

/** The same form filled in for other projects, as an office with several has them on one sheet. */
function copies(form: ComposedForm, count: number): ComposedForm[] {
  const { projectName } = form.truth;
  return Array.from({ length: count }, (_, index) => {
    const other = `${projectName}（${'二三'[index]}）`;
    const renamed = (cell: string): string =>
      shown(cell) === projectName || cell.endsWith(`：${projectName}`) || cell.endsWith(`:${projectName}`)
        ? `${cell}（${'二三'[index]}）`
        : cell;
    return {
      ...form,
      lines: form.lines.map((line) => line.map(renamed)),
      truth: { ...form.truth, projectName: other },
    };
  });
}
