import { isDigit, foldText } from './foldedText';
import type { IndicatorValue, ValueContext } from './indicatorValue';
import { readIndicatorValue } from './readIndicatorValue';
import { reason } from './reason';

/** A name longer than this is a sentence. */
const LONGEST = 80;

/**
 * The target a level-3 name carries in itself: `指标1：年度资金支付完成率100%`, `群众满意度（≥95%）`. Null unless the name has
 * exactly one number, at its end or in closing brackets, with a unit or an operator – 0-6岁儿童健康管理数 names no target.
 */
export function targetInName(level3: string | null | undefined, context: ValueContext = {}): IndicatorValue | null {
  const name = withoutLabel(foldText(level3 ?? '').text);
  if (name === '' || name.length > LONGEST) return null;
  const carrying = name.split(/[,，;；。]|—{2,}/).filter((part) => hasDigit(part));
  const part = carrying[0];
  if (part === undefined || carrying.length > 1) return null;
  const bracket = /\(([^()]*)\)$/.exec(part)?.[1];
  if (bracket !== undefined)
    return hasDigit(part.slice(0, -bracket.length - 2)) ? null : carried(bracket, name, context.year);
  return carried(part, name, context.year);
}

function carried(text: string, name: string, year: ValueContext['year']): IndicatorValue | null {
  const value = readIndicatorValue(text, { year });
  if (value.kind === 'bound') {
    if (value.object !== undefined || (value.unit === null && value.operator === null)) return null;
    if (value.reasons.some((each) => each.code === 'unitUnknown')) return null;
  } else if (value.kind !== 'range' && value.kind !== 'period') return null;
  return { ...value, text, reasons: [...value.reasons, reason('fromName', { name })] };
}

/** Without `指标1：`, `1.`, stars and numbering before the name. */
function withoutLabel(name: string): string {
  return name.replace(/^[★*☆]{0,5}(?:(?:三级)?指标\d{1,3}[:.、]?|\d{1,2}[.、](?!\d)|\(\d{1,2}\)|[①-⑳])?/, '');
}

function hasDigit(text: string): boolean {
  for (const character of text) if (isDigit(character)) return true;
  return false;
}
