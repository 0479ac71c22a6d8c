import { GOALS, RESULTS } from './contents';
import type { Dice } from './dice';
import { across, labelled, someWidths, widened, type Lines } from './lines';
import { BLANK, type Truth } from './truth';
import { labelText, shown, type Typing } from './typing';

const EXPECTED = ['预期目标', '预期目标', '年初设定目标', '项目年度目标', '年初绩效目标'];
const ACHIEVED = [
  '实际完成情况',
  '实际完成情况',
  '全年实际完成情况',
  '目标实际完成情况',
  '年度总体目标完成情况综述',
  '年度目标完成情况',
];
const SIDES = ['年度总体目标', '年度总体目标', '总体目标完成情况', '年度总体目标完成情况', '年度绩效目标'];

/** The goals of the year and what came of them. */
export function someGoals(dice: Dice, typing: Typing, width: number, truth: Truth): Lines {
  const aim = dice.pick(GOALS);
  const came = dice.chance(0.06) ? '' : RESULTS[GOALS.indexOf(aim)]!;
  const form = dice.pick(['columns', 'columns', 'columns', 'bare', 'rows', 'right', 'three', 'one', 'none']);
  const label = (text: string): string => labelText(text, typing, dice);
  if (form === 'none') return [];
  truth.expected = shown(aim);
  if (form === 'one')
    return [pair(label(dice.pick(['年度目标', '年度绩效目标', '年度总体目标', '项目年度绩效目标'])), aim)];
  truth.achieved = came === '' ? BLANK : shown(came);
  if (form === 'rows') {
    return [
      pair(label(dice.pick(['年度绩效目标', '年度总体目标', '总体目标', '预期目标'])), aim),
      pair(label(dice.pick(['年度目标完成情况', '总体目标完成情况', '完成情况', '实际完成情况'])), came),
    ];
  }
  if (form === 'right') {
    const widths = someWidths(4, width - 1, dice);
    return labelled(label(dice.pick(SIDES)), [
      widened(
        [label(dice.pick(['年度目标', '预期目标'])), aim, label(dice.pick(['完成情况', '实际完成情况'])), came],
        widths,
      ),
    ]);
  }
  if (form === 'three' && width > 6) {
    const three = [dice.pick(EXPECTED), dice.pick(['全年（调整）绩效目标', '调整后绩效目标']), dice.pick(ACHIEVED)];
    const texts = [aim, dice.chance(0.5) ? '' : `调整后：${aim}`, came];
    const widths = someWidths(3, width - 1, dice);
    return labelled(label(dice.pick(SIDES)), [widened(three, widths), widened(texts, widths)]);
  }
  const heads = [label(dice.pick(EXPECTED)), label(dice.pick(ACHIEVED))];
  if (form === 'bare') {
    const widths = halves(width);
    return [widened(heads, widths), widened([aim, came], widths)];
  }
  const widths = halves(width - 1);
  return labelled(label(dice.pick(SIDES)), [widened(heads, widths), widened([aim, came], widths)]);

  function pair(head: string, text: string): string[] {
    const wide = width > 5 ? dice.int(1, 2) : 1;
    return [...widened([head], [wide]), ...across(text, width - wide)];
  }
  function halves(whole: number): number[] {
    return [Math.ceil(whole / 2), Math.floor(whole / 2)];
  }
}
