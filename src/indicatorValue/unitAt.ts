import { longhandUnits, ratioUnits, unitEntries } from './tables/units';
import { isHan } from './foldedText';
import { WordTable } from './wordTable';

/** Every spelling of a unit, with the name it is kept under. */
const names = new WordTable<string>([
  ...unitEntries.flatMap((entry) => entry.names.map((name) => [name, name] as const)),
  ...[...ratioUnits.keys()].map((name) => [name, name] as const),
  ...longhandUnits,
]);

/** Before these, 个 only counts and is no unit of its own: 3个月, 5个百分点, 3个工作日. */
const countedByGe = new WordTable<true>(
  [
    '月',
    '季度',
    '工作日',
    '自然日',
    '小时',
    '星期',
    '周',
    '百分点',
    '学时',
    '课时',
    '批次',
    '班次',
    '场次',
    '次',
    '人次',
  ].map((name) => [name, true] as const),
);

/** 成 is a tenth only when no word goes on from it: 8成员, 3成果. */
const goesOnFrom成 = '员果功立本交品套年都绩效为就';

/** The unit at `at`: its name as the table has it and where it ends. Null when no known unit stands there. */
export function unitNameAt(text: string, at: number): { readonly name: string; readonly end: number } | null {
  if (text.charAt(at) === '个') {
    const counted = countedByGe.at(text, at + 1);
    if (counted !== null && !opensOtherWord(text, counted.word, counted.end)) {
      return { name: counted.word, end: counted.end };
    }
  }
  const found = names.at(text, at);
  if (found === null) return null;
  if (found.word === '成' && goesOnFrom成.includes(text.charAt(found.end) || '\n')) return null;
  if (found.word === '年' && /[度底末初级]/.test(text.charAt(found.end))) return null;
  if (found.word === '分' && text.charAt(found.end) === '之') return null;
  if (/[A-Za-z]$/.test(found.word) && /[A-Za-z]/.test(text.charAt(found.end))) return null;
  if (found.word === '个人' && isHan(text.charAt(found.end))) return { name: '个', end: at + 1 };
  return { name: found.value, end: found.end };
}

/** A unit with what it is counted per: `元/人、天`, `元/人*月`, `次/月`, `元每亩`. */
export interface FoundUnit {
  /** Canonical spelling: `元/人·天`. */
  readonly unit: string;
  readonly end: number;
}

/** Joins of the things a unit is counted per. */
const joins = '、·*×./';

/** The unit at `at` with its `/…` part. `scale` is the scale word that came before it (`万`), which becomes part of the unit. */
export function compoundUnitAt(text: string, at: number, scale: string): FoundUnit | null {
  const main = unitNameAt(text, at);
  if (main === null && scale === '') return null;
  let end = main?.end ?? at;
  const per: string[] = [];
  for (;;) {
    const next = perUnitAt(text, end, per.length > 0);
    if (next === null) break;
    per.push(next.name);
    end = next.end;
  }
  if (main === null && per.length === 0) return null;
  const suffix = per.length === 0 ? '' : `/${per.join('·')}`;
  return { unit: `${scale}${main?.name ?? ''}${suffix}`, end };
}

/** `/人`, `每亩`, and after the first also `、天`, `*月`. */
export function perUnitAt(
  text: string,
  at: number,
  joined: boolean,
): { readonly name: string; readonly end: number } | null {
  const sign = text.charAt(at);
  const opens = sign === '/' || sign === '每' || (joined && joins.includes(sign) && sign !== '');
  if (!opens) return null;
  const start = sign !== '每' && text.charAt(at + 1) === '每' ? at + 2 : at + 1;
  return unitNameAt(text, start);
}

/** 个次 is 次, but 个周边 or 个月龄 is not 个 with a unit of time. */
function opensOtherWord(text: string, word: string, end: number): boolean {
  return (word === '月' && text.charAt(end) === '龄') || (word === '周' && /[边围岁]/.test(text.charAt(end)));
}
