import Big from 'big.js';
import type { CellSnapshot } from '../../sheet/sheetSnapshot';
import { splitTarget, templateIndicatorSchema, type TemplateIndicator } from '../definition/templateIndicator';
import type { RosterAmount } from './rosterRow';

/** 元 to the fen stay exact below it. */
const LARGEST_AMOUNT = 1e13;
const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d{1,13})(\.\d{1,8})?(万元|万|元)?$/;

/** An amount as people type it: `620.82`, `1,200`, `３０万元`; null when it is none. Negative amounts are none. */
export function readAmount(cell: CellSnapshot): RosterAmount | null {
  if (typeof cell.value === 'number') {
    const usable = cell.value >= 0 && cell.value < LARGEST_AMOUNT;
    return usable ? { value: new Big(cell.value).toFixed(), unit: null } : null;
  }
  const match = AMOUNT.exec(cell.text.normalize('NFKC').replace(/[\s¥￥]+/g, ''));
  if (!match) return null;
  const unit = match[3] === '元' ? '元' : match[3] === undefined ? null : '万元';
  return { value: match[1]!.replaceAll(',', '') + (match[2] ?? ''), unit };
}

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/;
const MS_PER_DAY = 86_400_000;
/** Excel's day 0 for every date after February 1900. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const DATE_FORMAT = /[yd年月日]/i;

/** A day as ISO date, from a date cell or a text such as `2025年3月31日`, `2025/3/31`, `20250331`; null when it is none. */
export function readDay(cell: CellSnapshot): string | null {
  if (typeof cell.value === 'number' && DATE_FORMAT.test(cell.numberFormat ?? '')) {
    return cell.value >= 1 && cell.value < 2_958_466
      ? new Date(SERIAL_EPOCH + Math.floor(cell.value) * MS_PER_DAY).toISOString().slice(0, 10)
      : null;
  }
  const match = DATE.exec(cell.text.normalize('NFKC').replace(/\s+/g, ''));
  if (!match) return null;
  const iso = `${match[1]}-${(match[2] ?? match[4])!.padStart(2, '0')}-${(match[3] ?? match[5])!.padStart(2, '0')}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
}

/** What own indicators look like in one cell, for the message. */
export const INDICATOR_LINE = '一级指标|二级指标|三级指标|指标值|分值';

/**
 * Own indicators written into one cell, one to a line: `产出指标|数量指标|培训人次|≥100人次|10`, target and points as
 * one likes. Gives the first line that is none instead, when there is one.
 */
export function readIndicatorLines(text: string): readonly TemplateIndicator[] | { readonly wrong: string } {
  const indicators: TemplateIndicator[] = [];
  for (const line of text.split(/[\n；;]/)) {
    if (line.trim() === '') continue;
    const [level1, level2, level3, target, points, ...rest] = line.split(/[|｜]/).map((part) => part.trim());
    const indicator = rest.length > 0 ? null : asIndicator({ level1, level2, level3, target, points });
    if (!indicator) return { wrong: line.trim() };
    indicators.push(indicator);
  }
  return indicators;
}

/** The parts of an indicator as texts; null when a level or the name is missing or the points are no number. */
export function asIndicator(parts: {
  readonly level1: string | undefined;
  readonly level2: string | undefined;
  readonly level3: string | undefined;
  readonly target: string | undefined;
  readonly targetUnit?: string | undefined;
  readonly points: string | undefined;
}): TemplateIndicator | null {
  const target = splitTarget(parts.target ?? '');
  const points = (parts.points ?? '').normalize('NFKC').replace(/分$/, '');
  const parsed = templateIndicatorSchema.safeParse({
    level1: parts.level1,
    level2: parts.level2,
    level3: parts.level3,
    ...target,
    unit: parts.targetUnit ? parts.targetUnit : target.unit,
    points: points === '' ? null : points,
  });
  return parsed.success ? parsed.data : null;
}
