import { chineseNumberAt } from './chineseNumerals';
import { formatIndicatorValue, formatPoint } from './formatIndicatorValue';
import { foldText, isHan, type FoldedText } from './foldedText';
import type { IndicatorValue, Operator, ReadingReason, ValueContext } from './indicatorValue';
import { operatorOfColumn } from './operatorAt';
import { quantitiesInFolded } from './quantitiesIn';
import { contradictsColumn, readBound, withColumnOperator } from './readBound';
import { readPeriod } from './readPeriod';
import { readRange } from './readRange';
import { isScale, namesAttainment, tierOf } from './readTier';
import { isProblem } from './quantityAt';
import { reason, type ReasonCode } from './reason';
import { damagedOperator } from './damagedOperator';
import type { Tier } from './tables/tierWords';
import { dateOfCell, formatParts } from './cellFormat';
import { unitNameAt } from './unitAt';
import { storedNumber, withStoredNumber } from './storedNumber';

/** Longer texts are sentences: they are mined, never read as one value. */
const LONGEST_VALUE = 60;

/** From here on words are a narrative rather than a quality word. */
const LONGEST_WORD = 25;

/** An unknown word of measure is no longer. */
const LONGEST_UNIT = 3;

/** With this many Chinese characters a text says more than one value. */
const SENTENCE = 8;

/**
 * What the text of a 年度指标值 or 实际完成值 cell says, with the reasons. Never throws; what cannot be told for
 * certain is `unreadable`, a blank is `blank`, and neither is ever a number.
 */
export function readIndicatorValue(text: string | null, context: ValueContext = {}): IndicatorValue {
  const shown = text ?? '';
  const source = foldText(shown);
  const folded = unwrapped(source.text);
  const column = operatorOfColumn(foldText(context.operatorText ?? '').text);
  if (column === 'qualitative' || folded.startsWith('定性')) {
    return readQualitative(folded.replace(/^定性(?:指标)?:?/, ''), shown, context);
  }
  if (folded === '') return blank(shown, context);
  return (
    readPlainWords(folded, shown) ??
    readDateCell(shown, context) ??
    readNumeric(source, folded, shown, context, column) ??
    readSentence(source, folded, shown)
  );
}

/** Cells that hold a sign or a single word: errors, dashes, placeholders, tiers, scales. */
function readPlainWords(folded: string, text: string): IndicatorValue | null {
  if (/^#(?:REF|DIV\/0|VALUE|NAME|N\/A|NUM|NULL|SPILL|CALC|#+)[!?]?$/i.test(folded))
    return unreadable(text, 'cellError', { text: text.trim() });
  if (/^(?:[—/\\-]{1,6}|N\/?A|不适用|不涉及|无此项)$/i.test(folded))
    return { kind: 'notApplicable', text, reasons: [reason('notApplicable')] };
  if (isScale(folded)) return unreadable(text, 'optionsNotChosen', { text: folded });
  if (folded.length <= LONGEST_VALUE && /\*\*|[X×x]{2}|__|…|\.\.\.|[≥≤><=][Xx]|\?\?/.test(folded))
    return unreadable(text, 'placeholder', { text });
  const tier = folded.length <= LONGEST_VALUE ? tierOf(folded) : null;
  return tier === null ? null : { kind: 'tier', tier, word: folded, text, reasons: [tierReason(folded, tier)] };
}

function readDateCell(text: string, context: ValueContext): IndicatorValue | null {
  const date = dateOfCell(context);
  const said = date === null ? null : reason('dateCell', { value: formatPoint(date) });
  return date === null || said === null ? null : { kind: 'period', from: null, to: date, text, reasons: [said] };
}

function readNumeric(
  source: FoldedText,
  folded: string,
  text: string,
  context: ValueContext,
  column: Operator | null,
): IndicatorValue | null {
  if (folded.length > LONGEST_VALUE) return null;
  const remarked = /^([^()]*)\(([^()]*)\)$/.exec(folded)?.[1] ?? '';
  if (namesAttainment(remarked)) return attained(folded, text, remarked);
  for (const read of [readPeriod, readRange, readBound]) {
    const found = read(folded, text, context);
    if (found === null) continue;
    if (isProblem(found)) return storedAlone(text, context) ?? failed(source, folded, text, found.problem);
    if (found.kind !== 'bound') return asRead(found);
    const beside = `${found.subject ?? ''}${found.object ?? ''}`;
    if (namesAttainment(beside)) return attained(folded, text, beside);
    const damaged = damagedOperator(folded, context);
    if (damaged !== null) return unreadable(text, 'damagedOperator', damaged);
    if (contradictsColumn(found, column)) return unreadable(text, 'operatorColumnConflicts', { text: folded });
    return asRead(withStoredNumber(withColumnOperator(found, column), context));
  }
  return storedAlone(text, context);
}

/** A value with how it was read, in one clear spelling, before what was noted on the way. */
function asRead<T extends Extract<IndicatorValue, { kind: 'bound' | 'range' | 'period' }>>(value: T): T {
  return { ...value, reasons: [reason(value.kind, { value: formatIndicatorValue(value) }), ...value.reasons] };
}

/** 1000件达成预期指标: a tier with the number that stands beside it. */
function attained(folded: string, text: string, phrase: string): IndicatorValue {
  const tier = tierOf(phrase) ?? 'other';
  const quantities = quantitiesInFolded(foldText(text));
  return {
    kind: 'tier',
    tier,
    word: phrase,
    quantities,
    text,
    reasons: [tierReason(phrase, tier), reason('numberBesideTier', { text: folded })],
  };
}

/** A number cell whose shown text cannot be read: `(5)` for −5, `1.5E+05`. */
function storedAlone(text: string, context: ValueContext): IndicatorValue | null {
  const stored = storedNumber(context);
  if (stored === null || formatParts(context.numberFormat) !== null) return null;
  const plain = readBound(stored.toFixed(), text, { unitText: context.unitText });
  return plain === null || isProblem(plain) ? null : asRead(plain);
}

/** A sentence stays a narrative even where its first number cannot be told; anything shorter is unreadable. */
function failed(source: FoldedText, folded: string, text: string, problem: ReasonCode): IndicatorValue {
  const isSentence = hanIn(folded) >= SENTENCE || /[，。；;]/.test(folded);
  return isSentence ? readSentence(source, folded, text) : unreadable(text, problem, { text: folded });
}

function readSentence(source: FoldedText, folded: string, text: string): IndicatorValue {
  const quantities = quantitiesInFolded(source);
  const hasDigit = /\d/.test(folded);
  if (!hasDigit && /^[≥≤<>=]/.test(folded)) return unreadable(text, 'noMeaning', { text });
  if (hanIn(folded) === 0) {
    const numbers = folded.match(/\d+/g)?.length ?? 0;
    return unreadable(text, numbers > 1 ? 'severalNumbers' : numbers === 1 ? 'badNumber' : 'noMeaning', { text });
  }
  if (/[几数]十|[几数]百|[几数]千|[几数]万|十几|上[百千万]|若干/.test(folded) && !hasDigit && folded.length < 12) {
    return unreadable(text, 'vagueNumber', { text });
  }
  if (isCountOfUnknown(folded)) return unreadable(text, 'badNumber', { text });
  if (!hasDigit && quantities.length === 0 && folded.length < LONGEST_WORD) {
    return { kind: 'tier', tier: 'other', word: folded, text, reasons: [reason('qualityWord', { word: folded })] };
  }
  return { kind: 'narrative', quantities, text, reasons: [reason('narrative', { count: String(quantities.length) })] };
}

/** 五百二十万瓣: a numeral of several characters before a word that no table has as a unit is no quality word. */
function isCountOfUnknown(folded: string): boolean {
  const end = chineseNumberAt(folded, 0)?.end ?? 0;
  return (
    end > 1 &&
    unitNameAt(folded, end) === null &&
    folded.length > end &&
    folded.length - end <= LONGEST_UNIT &&
    !/[大届周分]/.test(folded.charAt(end))
  );
}

/** 定性 in the operator column: the value column, or failing that the unit column, names a grade or the scale. */
function readQualitative(folded: string, text: string, context: ValueContext): IndicatorValue {
  const word = folded === '' ? foldText(context.unitText ?? '').text : folded;
  if (word === '') return blank(text, context);
  const tier = tierOf(word) ?? 'other';
  const said = isScale(word) ? reason('gradeScale', { word }) : tierReason(word, tier);
  return { kind: 'tier', tier, word, text, reasons: [said] };
}

const tierReasons = { met: 'tierMet', partly: 'tierPartly', missed: 'tierMissed', other: 'qualityWord' } as const;

function tierReason(word: string, tier: Tier): ReadingReason {
  return reason(tierReasons[tier], { word });
}

function hanIn(folded: string): number {
  let count = 0;
  for (const character of folded) if (isHan(character)) count++;
  return count;
}

function blank(text: string, context: ValueContext): IndicatorValue {
  const hidden = context.raw !== undefined && context.raw !== null && context.raw !== '';
  return { kind: 'blank', text, reasons: [reason(hidden ? 'hiddenByFormat' : 'blank')] };
}

function unreadable(text: string, code: ReasonCode, values: Readonly<Record<string, string>>): IndicatorValue {
  return { kind: 'unreadable', text, reasons: [reason(code, values)] };
}

/** Without brackets or quotes around the whole and without punctuation at its end. */
function unwrapped(folded: string): string {
  let end = folded.length;
  while (end > 0 && '。.;；、,，!'.includes(folded.charAt(end - 1))) end--;
  const text = folded.slice(0, end);
  if (text.length > LONGEST_VALUE) return text;
  const inner = /^(?:\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】|"([^"]*)")$/.exec(text);
  return inner === null ? text : (inner[1] ?? inner[2] ?? inner[3] ?? inner[4] ?? '');
}
