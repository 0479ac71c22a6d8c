import Big from 'big.js';
import type { RowRule, RuleAward, RuleDecrement, RuleLimb, RuleLimit } from './rowRule';

/** Longer texts are prose, not a rule. */
const LONGEST_RULE = 200;

const AS_POLICY = /^(?:采用|采取|按照?)?(?:完成比例|比例)(?:赋分|计分|记分|得分|法)(?:法)?$/;
const RATIO =
  /^(?:实际)?完成值达到(?:年度)?指标值,?(?:记|计|得)满分,?未达到(?:年度)?指标值的?,?按(?:照)?B\/A或A\/B[*×](?:该)?(?:指标)?分值(?:记|计|得)分$/;

const NUMBER = String.raw`(\d{1,9}(?:\.\d{1,6})?)`;
const UNIT = String.raw`(%|‰|个百分点|百分点|万元|元|人次|人|次|天|日|个|件|户|项)?`;
const SUBJECT = String.raw`(?:[\p{Script=Han}]{0,12}?)`;
const AWARD = String.raw`(?:的)?,?(?:可)?(?:(得|计|记|为)满分|(不得分|不计分|不记分|得零分)|(?:得|计|记)(\d{1,3}(?:\.\d{1,2})?)分)`;

const LIMIT_BEFORE = new RegExp(
  `^(${SUBJECT})(>=|≥|>|<=|≤|<|=|大于等于|大于或等于|不低于|不少于|不小于|达到|大于|高于|超过|小于等于|小于或等于|不高于|不超过|不大于|小于|低于|少于)${NUMBER}${UNIT}${AWARD}$`,
  'u',
);
const LIMIT_AFTER = new RegExp(
  `^(${SUBJECT})${NUMBER}${UNIT}(?:\\(含\\))?(及以上|\\(含\\)以上|含以上|以上|及以下|\\(含\\)以下|以下)(\\(含\\))?${AWARD}$`,
  'u',
);
const BETWEEN = new RegExp(
  `^(${SUBJECT})(?:在)?${NUMBER}${UNIT}(\\(含\\)|含)?(?:-|~|—|–|至|到)${NUMBER}${UNIT}(\\(含\\)|含|\\(不含\\))?(?:之间)?${AWARD}$`,
  'u',
);
const TARGET_REACHED = new RegExp(
  `^(?:实际)?(?:完成值|完成|实际值)?达到?(?:年度|年初)?(?:目标值|指标值|目标)${AWARD}$`,
  'u',
);
const DECREMENT = new RegExp(
  `^每(降低|下降|减少|少|低|降|增加|超出|超过|高出|高|增|超)(?:于)?${NUMBER}${UNIT}(?:,)?(?:扣|扣减|扣除|减)(\\d{1,3}(?:\\.\\d{1,2})?)分$`,
  'u',
);
const UNTIL_NOTHING = /^(?:,)?(?:直至|直到)?(?:扣完(?:该项分值|本项分值)?为止|扣完为止|最低(?:得|计|记)?0分)$/;

/**
 * A scoring rule written in a row. Every part of the text must be understood, else the rule is unclear: half a rule
 * would give a wrong score.
 */
export function readRowRule(text: string): RowRule {
  const folded = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[，、]/g, ',')
    .replace(/[。.]$/, '');
  if (folded.length > LONGEST_RULE) return { kind: 'unclear' };
  if (AS_POLICY.test(folded)) return { kind: 'asPolicy' };
  if (RATIO.test(folded.replace(/[;；]/g, ','))) return { kind: 'ratio' };
  return readLimits(folded.split(/[;；,。]/).filter((part) => part !== ''));
}

function readLimits(parts: readonly string[]): RowRule {
  const limbs: RuleLimb[] = [];
  let decrement: RuleDecrement | null = null;
  let ofCompletion = false;
  for (const part of joinAwards(parts)) {
    const limb = readLimb(part);
    if (limb) {
      limbs.push(limb.limb);
      ofCompletion ||= /完成率|完成比例/.test(limb.subject);
      continue;
    }
    const step = readDecrement(part);
    if (step && decrement === null) decrement = step;
    else if (!UNTIL_NOTHING.test(part)) return { kind: 'unclear' };
  }
  if (limbs.length === 0 || unitsOf(limbs).size > 1) return { kind: 'unclear' };
  if (decrement !== null && limbs.length > 1) return { kind: 'unclear' };
  return { kind: 'limits', ofCompletion, limbs, decrement };
}

/** `90%以上的,得10分` was cut at its comma: the award belongs to the limit before it. */
function joinAwards(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (/^(?:得|计|记|不得|不计|不记)/.test(part) && joined.length > 0) joined[joined.length - 1] += part;
    else joined.push(part);
  }
  return joined;
}

interface NamedLimb {
  readonly subject: string;
  readonly limb: RuleLimb;
}

function readLimb(part: string): NamedLimb | null {
  return readTargetReached(part) ?? readLimitBefore(part) ?? readLimitAfter(part) ?? readBetween(part);
}

function readTargetReached(part: string): NamedLimb | null {
  const match = TARGET_REACHED.exec(part);
  if (!match) return null;
  const [, full, none, points] = match;
  return { subject: '', limb: between({ number: null, unit: null }, true, null, false, awardOf(full, none, points)) };
}

function readLimitBefore(part: string): NamedLimb | null {
  const match = LIMIT_BEFORE.exec(part);
  if (!match) return null;
  const [, subject = '', word = '', number = '', unit, full, none, points] = match;
  const limit = limitOf(number, unit);
  const award = awardOf(full, none, points);
  const inclusive = /^(?:>=|≥|<=|≤|=|达到|大于等于|大于或等于|小于等于|小于或等于|不)/.test(word);
  if (word === '=') return { subject, limb: between(limit, true, limit, true, award) };
  const upward = /^(?:>|≥|大于|不低于|不少于|不小于|达到|高于|超过)/.test(word);
  return {
    subject,
    limb: upward ? between(limit, inclusive, null, false, award) : between(null, false, limit, inclusive, award),
  };
}

function readLimitAfter(part: string): NamedLimb | null {
  const match = LIMIT_AFTER.exec(part);
  if (!match) return null;
  const [, subject = '', number = '', unit, word = '', , full, none, points] = match;
  const limit = limitOf(number, unit);
  const award = awardOf(full, none, points);
  // 以上 and 以下 include the number itself (《民法典》第一千二百五十九条).
  const limb = word.endsWith('以上')
    ? between(limit, true, null, false, award)
    : between(null, false, limit, true, award);
  return { subject, limb };
}

function readBetween(part: string): NamedLimb | null {
  const match = BETWEEN.exec(part);
  if (!match) return null;
  const [
    ,
    subject = '',
    first = '',
    firstUnit,
    firstIncluded,
    second = '',
    secondUnit,
    secondIncluded,
    full,
    none,
    points,
  ] = match;
  const one = { limit: limitOf(first, firstUnit ?? secondUnit), included: firstIncluded !== undefined };
  const other = {
    limit: limitOf(second, secondUnit ?? firstUnit),
    included: secondIncluded === '(含)' || secondIncluded === '含',
  };
  const rising = new Big(first).lte(second);
  const [low, high] = rising ? [one, other] : [other, one];
  // With neither end marked, the lower one belongs to the limb, as in 80%–60%(含).
  const includesLow = low.included || (!low.included && !high.included);
  return { subject, limb: between(low.limit, includesLow, high.limit, high.included, awardOf(full, none, points)) };
}

function readDecrement(part: string): RuleDecrement | null {
  const match = DECREMENT.exec(part);
  if (!match) return null;
  const [, word = '', number = '', unit, points = ''] = match;
  const { number: step, unit: stepUnit } = limitOf(number, unit);
  if (new Big(number).lte(0)) return null;
  const direction = /^(?:降|下|减|少|低)/.test(word) ? 'below' : 'above';
  return { direction, step, unit: stepUnit, points: new Big(points).toFixed() };
}

function limitOf(number: string, unit: string | undefined): { readonly number: string; readonly unit: string | null } {
  if (unit === '%' || unit === '百分点' || unit === '个百分点')
    return { number: new Big(number).div(100).toFixed(), unit: '%' };
  if (unit === '‰') return { number: new Big(number).div(1000).toFixed(), unit };
  return { number: new Big(number).toFixed(), unit: unit ?? null };
}

function awardOf(full: string | undefined, none: string | undefined, points: string | undefined): RuleAward {
  if (full !== undefined) return { kind: 'full' };
  return { kind: 'points', points: none !== undefined ? '0' : new Big(points ?? '0').toFixed() };
}

function between(
  from: RuleLimit | null,
  includesFrom: boolean,
  to: RuleLimit | null,
  includesTo: boolean,
  award: RuleAward,
): RuleLimb {
  return { from, includesFrom, to, includesTo, award };
}

/** The units the limits are named in, a target being in whatever unit it has. */
function unitsOf(limbs: readonly RuleLimb[]): ReadonlySet<string | null> {
  const limits = limbs.flatMap(({ from, to }) => [from, to]);
  return new Set(limits.flatMap((limit) => (limit === null || limit.number === null ? [] : [limit.unit])));
}
