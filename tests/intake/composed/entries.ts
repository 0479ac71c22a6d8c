import { MEASURES, REASONS, type Measure } from './contents';
import type { Dice } from './dice';
import type { TableChoices } from './tableChoices';

/** A row of the indicator table. */
export interface Entry {
  readonly level1: string;
  readonly level2: string;
  /** `null` in a row of the template nobody filled in. */
  readonly measure: Measure | null;
  readonly prompt: string;
  readonly points: number;
  readonly score: number;
  readonly cameTo: string;
  readonly reason: string;
}

/** Other words for the first level and the second: not every office took over those of the ministry. */
const OTHER_WORDS: readonly Readonly<Record<string, string>>[] = [
  { 成本指标: '投入', 产出指标: '产出', 效益指标: '效果', 满意度指标: '影响力' },
  { 产出指标: '项目产出', 效益指标: '项目效益', 满意度指标: '满意度', 数量指标: '产出数量', 质量指标: '产出质量' },
  { 产出指标: '产出目标', 效益指标: '效益目标', 满意度指标: '满意度目标' },
  { 满意度指标: '社会公众或服务对象满意度指标', 服务对象满意度指标: '社会公众满意度' },
  { 时效指标: '产出时效', 成本指标: '产出成本', 效益指标: '效果指标', 社会效益指标: '社会效益' },
];

/** The rows of a table, filled in or left as the template has them. */
export function someEntries(dice: Dice, choices: TableChoices): Entry[] {
  const entries = plainEntries(dice, choices);
  const words = choices.names === 'plain' && dice.chance(0.15) ? dice.pick(OTHER_WORDS) : {};
  const named = entries.map((entry) => ({
    ...entry,
    level1: words[entry.level1] ?? entry.level1,
    level2: words[entry.level2] ?? entry.level2,
  }));
  if (!choices.executionRow || choices.names !== 'plain') return named;
  const measure: Measure = { name: '预算执行率', sign: '=', aim: 100, unit: '%' };
  const row = {
    level1: '预算执行',
    level2: '预算执行率',
    measure,
    prompt: '',
    points: 10,
    score: 9.5,
    cameTo: '95%',
    reason: '',
  };
  return [row, ...named];
}

function plainEntries(dice: Dice, choices: TableChoices): Entry[] {
  const withCosts = dice.chance(0.35);
  const budget: Record<string, number> = withCosts
    ? { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 }
    : { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
  const short = choices.names === 'plain' && dice.chance(0.15);
  return MEASURES.filter(([level1]) => budget[level1]).flatMap(([level1, groups]) => {
    const chosen = dice.some(groups, dice.int(1, Math.min(groups.length, 3)));
    const rows = groups.flatMap(([level2, measures]): { level2: string; measure: Measure | null }[] => {
      if (chosen.some(([name]) => name === level2)) {
        const kept =
          level1 === '产出指标' && withCosts && level2 === '成本指标' ? [] : dice.some(measures, dice.int(1, 3));
        return kept.map((measure) => ({ level2, measure }));
      }
      return choices.emptyRows && dice.chance(0.5) ? [{ level2, measure: null }] : [];
    });
    const filled = rows.filter(({ measure }) => measure !== null).length;
    if (filled === 0) return [];
    const each = Math.floor((budget[level1]! * 2) / filled) / 2;
    let left = budget[level1]!;
    let seen = 0;
    return rows.map(({ level2, measure }): Entry => {
      const name = short ? level2.replace(/指标$/u, '') : level2;
      const first = short ? level1.replace(/指标$/u, '') : level1;
      const prompt = dice.pick(['', '', '指标1：', '……']);
      if (!measure)
        return { level1: first, level2: name, measure, prompt, points: 0, score: 0, cameTo: '', reason: '' };
      seen++;
      const points = seen === filled ? Number(left.toFixed(2)) : each;
      left -= points;
      const short1 = dice.chance(0.25);
      const score = short1 ? Number((points * 0.9).toFixed(2)) : points;
      const came = measure.words?.[1] ?? `${measure.aim}${dice.chance(0.8) ? measure.unit : ''}`;
      return {
        level1: first,
        level2: name,
        measure,
        prompt,
        points,
        score,
        cameTo: came,
        reason: short1 && dice.chance(0.8) ? dice.pick(REASONS) : dice.pick(['', '', '', '无']),
      };
    });
  });
}
