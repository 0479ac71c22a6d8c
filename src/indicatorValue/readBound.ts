import { isRemark } from './bracketRemark';
import { isNumeral } from './chineseNumerals';
import { ratioScale, unitOfColumn } from './columnUnit';
import { type Decimal, decimalText } from './decimal';
import { isAllHan, isDigit } from './foldedText';
import type { IndicatorValue, Operator, ReadingReason, ValueContext } from './indicatorValue';
import type { BrokenNumber } from './numberAt';
import { mergedOperator } from './operatorAt';
import { isZeroOf } from './measuredAt';
import { isProblem, quantityAt, type FoundQuantity } from './quantityAt';
import { reason } from './reason';
import { namesObject, namesSubject } from './subjectWords';
import { writtenOperators } from './tables/operatorWords';
import { scaleWords } from './tables/units';
import { compoundUnitAt, perUnitAt, unitNameAt } from './unitAt';

/** 零投诉, 零安全事故: longer words go on to say something else. */
const LONGEST_NOTHING = 6;

type Bound = Extract<IndicatorValue, { kind: 'bound' }>;

/** A quantity with the words around it: `受益贫困人口满意度≥100%`, `50个项目`. */
export interface PlacedQuantity {
  readonly quantity: FoundQuantity;
  readonly subject: string;
  readonly object: string;
}

/** The one quantity a short text consists of, the words around it only naming what is measured. */
export function soleQuantity(text: string): PlacedQuantity | BrokenNumber | null {
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && ('《》〈〉'.includes(text.charAt(at)) || isNumeral(text.charAt(at - 1)))) continue;
    const quantity = quantityAt(text, at);
    if (quantity === null) {
      if (isDigit(text.charAt(at))) return null;
      continue;
    }
    if (isProblem(quantity)) return quantity;
    const subject = text.slice(0, at);
    // 十二例/10万: what stands before the stroke is a number of its own.
    if (subject.endsWith('/')) return { problem: 'severalNumbers' };
    if (/[A-Za-z]$/.test(subject) && quantity.operators.length === 0) return null;
    if (quantity.style === 'chinese' && /[几数]$/.test(subject)) return { problem: 'vagueNumber' };
    const behind = text.slice(quantity.end);
    const object = isRemark(quantity, behind) ? '' : behind;
    const fits = namesSubject(subject) && objectFits(quantity, object);
    if (fits) return { quantity, subject: subject.replace(/:$/, ''), object };
    if (quantity.style === 'arabic') return null;
    at = quantity.end - 1;
  }
  return null;
}

/** Read a folded short text as a bound; `text` is the cell's own. */
export function readBound(folded: string, text: string, context: ValueContext): Bound | BrokenNumber | null {
  const placed = soleQuantity(folded);
  if (placed === null || isProblem(placed)) return placed;
  return boundOf(placed, text, context);
}

/** The bound that a quantity and the columns beside it make. */
export function boundOf(placed: PlacedQuantity, text: string, context: ValueContext): Bound | BrokenNumber {
  const { quantity } = placed;
  const reasons: ReadingReason[] = [];
  const operator = mergedOperator(quantity.operators);
  if (operator === 'conflict') return { problem: 'operatorsConflict' };
  if (quantity.operators.length > 1 && new Set(quantity.operators.map((word) => word.operator)).size > 1) {
    reasons.push(reason('operatorsMixed'));
  }
  if (quantity.approximate) reasons.push(reason('approximate'));
  if (quantity.rounded) reasons.push(reason('fractionRounded', { text }));
  const measured = inColumnUnit(quantity, context.unitText, reasons);
  if (isProblem(measured)) return measured;
  const { subject, unit } = quantity.unitKnown
    ? withPerWords(placed.subject, measured.unit)
    : { subject: placed.subject, unit: measured.unit };
  if (!quantity.unitKnown && unit !== null) reasons.push(reason('unitUnknown', { unit }));
  const number = decimalText(measured.value);
  return {
    kind: 'bound',
    operator,
    number,
    unit,
    ...(subject === '' ? {} : { subject }),
    ...(placed.object === '' ? {} : { object: placed.object }),
    text,
    reasons,
  };
}

/** Whether a text says ≥ and the column beside it ≤, or the other way round: then nobody can tell what is wanted. */
export function contradictsColumn({ operator }: Bound, column: Operator | null): boolean {
  const sides = [operator, column].map((each) => (each === null ? '' : each.charAt(0)));
  return sides.includes('>') && sides.includes('<');
}

/** Take the operator of a column where the text itself gives none. */
export function withColumnOperator(bound: Bound, operator: Operator | null): Bound {
  if (operator === null || operator === bound.operator) return bound;
  if (bound.operator !== null) {
    return {
      ...bound,
      reasons: [
        ...bound.reasons,
        reason('operatorColumnDiffers', { column: writtenOperators[operator], text: writtenOperators[bound.operator] }),
      ],
    };
  }
  return {
    ...bound,
    operator,
    reasons: [...bound.reasons, reason('operatorFromColumn', { operator: writtenOperators[operator] })],
  };
}

function objectFits(quantity: FoundQuantity, object: string): boolean {
  if (object === '') return true;
  if (!namesObject(object))
    return object.length <= LONGEST_NOTHING && isAllHan(object) && isZeroOf(quantity.value, object, 0);
  if (quantity.unit === null) return isZeroOf(quantity.value, object, 0);
  if (quantity.unit === '成' && isNumeral(object.charAt(0))) return false;
  if (!quantity.unitKnown || beginsNumber(object) || joinsUnit(quantity.unit, object)) return false;
  return quantity.style === 'arabic' || !quantity.value.eq(1);
}

/** 人 and 日: behind each other they are another unit. */
function joinsUnit(unit: string, object: string): boolean {
  const alone = unitNameAt(object, 0);
  if (alone !== null && alone.end === object.length) return true;
  return compoundUnitAt(unit + object, 0, '')?.end !== compoundUnitAt(unit, 0, '')?.end;
}

/** 八, 三个, 半: a second number rather than a name like 一等奖. */
function beginsNumber(object: string): boolean {
  let end = 0;
  while (isNumeral(object.charAt(end)) || object.charAt(end) === '半') end++;
  return end > 0 && (end === object.length || object.charAt(0) === '半' || unitNameAt(object, end) !== null);
}

function inColumnUnit(
  quantity: FoundQuantity,
  unitText: string | null | undefined,
  reasons: ReadingReason[],
): { readonly value: Decimal; readonly unit: string | null } | BrokenNumber {
  const column = unitOfColumn(unitText);
  if (quantity.unit !== null || column === null) {
    if (column !== null && quantity.unit !== null && column.unit !== quantity.unit) {
      reasons.push(reason('unitColumnDiffers', { column: column.unit, text: quantity.unit }));
    }
    return { value: quantity.value.times(scaleWords.get(quantity.scale) ?? '1'), unit: quantity.unit };
  }
  reasons.push(reason('unitFromColumn', { unit: column.unit }));
  if (!column.known) reasons.push(reason('unitUnknown', { unit: column.unit }));
  const bare = scaleWords.get(column.unit);
  if (bare !== undefined || (quantity.scale !== '' && beginsWithScale(column.unit))) {
    if (quantity.scale !== '') return { problem: 'scaleTwice' };
    return { value: quantity.value.times(bare ?? '1'), unit: null };
  }
  const per = ratioScale(column.unit);
  if (per !== null) {
    const scaled = quantity.value.times(scaleWords.get(quantity.scale) ?? '1');
    return { value: scaled.div(per), unit: column.unit };
  }
  return { value: quantity.value, unit: `${quantity.scale}${column.unit}` };
}

function beginsWithScale(unit: string): boolean {
  return unit !== '千克' && unit !== '千米' && unit !== '千瓦' && unit !== '千瓦时' && scaleWords.has(unit.charAt(0));
}

/** 每亩300 is 300 per 亩; 每周5次 is 5次/周; 每亩补贴300元 keeps its words and is 300元/亩. */
function withPerWords(
  subject: string,
  unit: string | null,
): { readonly subject: string; readonly unit: string | null } {
  const per: string[] = [];
  let rest = subject;
  if (unit !== null && /^一个?(?:年|月|季度|周|天)$/.test(subject)) {
    return withPerWords(`每${subject.replace(/^一个?/, '')}`, unit);
  }
  for (let at = subject.indexOf('每'); at !== -1; at = subject.indexOf('每', at + 1)) {
    const found = perUnitAt(subject, at, false);
    if (found === null) continue;
    per.push(found.name);
    rest = rest.replace(subject.slice(at, found.end), '');
  }
  if (per.length === 0) return { subject, unit };
  if (unit === null) return rest === '' ? { subject: '', unit: `每${per.join('每')}` } : { subject, unit };
  const there = unit.split(/[/·]/).slice(1);
  const missing = per.filter((name) => !there.includes(name));
  const joined = missing.length === 0 ? unit : `${unit}${there.length === 0 ? '/' : '·'}${missing.join('·')}`;
  return { subject: rest === '' ? '' : subject, unit: joined };
}
