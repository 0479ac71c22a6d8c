import { ratioScale, unitOfColumn } from './columnUnit';
import { type Decimal, decimalText } from './decimal';
import type { IndicatorValue, ValueContext } from './indicatorValue';
import type { BrokenNumber } from './numberAt';
import { mayBeDates } from './mayBeDates';
import { soleQuantity } from './readBound';
import { isProblem, quantityAt, type FoundQuantity } from './quantityAt';
import { changeIn, namesObject, namesSubject } from './subjectWords';
import { scaleWords } from './tables/units';

/** 1-6期 are mostly the first to the sixth, not one to six of them. */
const ordinal = /^(?:期|批|班|届|轮|段|级|层|节|页)$/;

type Range = Extract<IndicatorValue, { kind: 'range' }>;

/**
 * Read a folded short text as a range: `18—54周岁`, `80%-90%`, `100±5人`, `≥80%且≤90%`. `text` is the cell's own.
 * Null when it is none.
 */
export function readRange(folded: string, text: string, context: ValueContext): Range | BrokenNumber | null {
  return (
    fromTwoNumbers(folded, text, context) ??
    fromTolerance(folded, text, context) ??
    fromTwoBounds(folded, text) ??
    fromChain(folded, text)
  );
}

function fromTwoNumbers(folded: string, text: string, context: ValueContext): Range | BrokenNumber | null {
  const start = firstDigit(folded);
  if (start === -1) return null;
  const opening = /[-负]$/.test(folded.slice(0, start)) ? start - 1 : start;
  const subject = folded.slice(0, opening);
  if (changeIn(subject) !== null || /^0\d/.test(folded.slice(start))) return null;
  const first = quantityAt(folded, opening);
  if (first === null || isProblem(first)) return null;
  const separator = /^(?:—{1,2}|-{1,2}|~|至|到)/.exec(folded.slice(first.end, first.end + 3))?.[0] ?? '';
  if (separator === '') return null;
  const second = quantityAt(folded, first.end + separator.length);
  if (second === null) return null;
  if (isProblem(second)) return second;
  const object = folded.slice(second.end);
  const plain =
    first.operators.length === 0 && second.operators.every((word) => word.operator === '<=' || word.operator === '~');
  if (
    !plain ||
    !namesSubject(subject) ||
    !(object === '' || object === '之间' || (second.unit !== null && object.length <= 4 && namesObject(object)))
  )
    return null;
  const measured = inOneUnit(first, second, context);
  if (measured === null) return { problem: 'severalNumbers' };
  const { from, to, unit } = measured;
  if (unit !== null && ordinal.test(unit)) return { problem: 'rangeOrOrdinal' };
  if (unit === null && mayBeDates(from, to)) return { problem: 'rangeOrDate' };
  return rangeOf(from, to, unit, text);
}

function fromTolerance(folded: string, text: string, context: ValueContext): Range | BrokenNumber | null {
  const at = folded.indexOf('±');
  if (at === -1) return null;
  const width = quantityAt(folded, at + 1);
  if (width === null || isProblem(width)) return width;
  if (width.end !== folded.length || width.value.lte(0)) return null;
  if (at === 0) {
    const measured = inOneUnit(width, width, context);
    return measured === null ? null : rangeOf(measured.from.neg(), measured.to, measured.unit, text);
  }
  const middle = quantityAt(folded, 0);
  if (middle === null || isProblem(middle)) return middle;
  if (middle.end !== at || middle.operators.length > 0) return null;
  const measured = inOneUnit(middle, width, context);
  if (measured === null) return { problem: 'severalNumbers' };
  return rangeOf(measured.from.minus(measured.to), measured.from.plus(measured.to), measured.unit, text);
}

/** `≥80%且≤90%`, `不低于80%，不高于90%`: two inclusive bounds of opposite sides. */
function fromTwoBounds(folded: string, text: string): Range | BrokenNumber | null {
  const cut = /[且并,，、;；]+(?:且|并)?/.exec(folded);
  if (cut === null) return null;
  const lower = soleQuantity(folded.slice(0, cut.index));
  const upper = soleQuantity(folded.slice(cut.index + cut[0].length));
  if (lower === null || upper === null || isProblem(lower) || isProblem(upper)) return null;
  if (lower.subject !== '' || upper.subject !== '' || lower.object !== '' || upper.object !== '') return null;
  if (lower.quantity.operators.some((word) => word.operator !== '>=')) return null;
  if (upper.quantity.operators.some((word) => word.operator !== '<=')) return null;
  if (lower.quantity.operators.length === 0 || upper.quantity.operators.length === 0) return null;
  const measured = inOneUnit(lower.quantity, upper.quantity, {});
  return measured === null ? { problem: 'severalNumbers' } : rangeOf(measured.from, measured.to, measured.unit, text);
}

/** `95%≤满意度≤100%`: the name of what is measured between its two bounds. */
function fromChain(folded: string, text: string): Range | BrokenNumber | null {
  const parts = folded.split('≤');
  if (parts.length !== 3 || !namesSubject(parts[1] ?? '')) return null;
  const lower = soleQuantity(parts[0] ?? '');
  const upper = soleQuantity(parts[2] ?? '');
  if (lower === null || upper === null || isProblem(lower) || isProblem(upper)) return null;
  const around = [lower.subject, lower.object, upper.subject, upper.object].join('');
  if (around !== '' || lower.quantity.operators.length + upper.quantity.operators.length > 0) return null;
  const measured = inOneUnit(lower.quantity, upper.quantity, {});
  return measured === null ? { problem: 'severalNumbers' } : rangeOf(measured.from, measured.to, measured.unit, text);
}

function rangeOf(from: Decimal, to: Decimal, unit: string | null, text: string): Range | BrokenNumber {
  if (from.gt(to)) return { problem: 'rangeReversed' };
  if (unit === '年' && to.gte(1000)) return { problem: 'dateOrDuration' };
  // 3至5日 would be the third to the fifth of a month.
  const counted = unit === '日' ? '天' : unit;
  return { kind: 'range', from: decimalText(from), to: decimalText(to), unit: counted, text, reasons: [] };
}

/** Both ends in the unit of the second where the first names none (`5-10万元`, `3万-5万元`, `80-90%`); null when they name different ones. */
function inOneUnit(
  first: FoundQuantity,
  second: FoundQuantity,
  context: ValueContext,
): { readonly from: Decimal; readonly to: Decimal; readonly unit: string | null } | null {
  if (first.unit === null && second.unit?.startsWith(first.scale) === true) {
    const per = ratioScale(second.unit) ?? 1;
    return { from: first.value.div(per), to: second.value, unit: second.unit };
  }
  if (first.unit !== second.unit) return null;
  const from = first.value.times(scaleWords.get(first.scale || second.scale) ?? '1');
  const to = second.value.times(scaleWords.get(second.scale) ?? '1');
  const column = first.unit === null ? unitOfColumn(context.unitText) : null;
  if (column === null) return { from, to, unit: first.unit };
  const per = ratioScale(column.unit) ?? 1;
  return scaleWords.has(column.unit) ? null : { from: from.div(per), to: to.div(per), unit: column.unit };
}

function firstDigit(folded: string): number {
  for (let at = 0; at < folded.length; at++) if (folded.charAt(at) >= '0' && folded.charAt(at) <= '9') return at;
  return -1;
}
