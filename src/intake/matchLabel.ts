import { labelKeys } from './labelKey';
import { pairsOf, type BlockIndex, type Spelling } from './labelIndex';
import { CONTRARY_WORDS } from './labels';

/** What a text was taken for, and how sure that is. */
export interface LabelMatch {
  readonly field: string;
  /** 1 when the spelling is known; less for a near miss. */
  readonly confidence: number;
  readonly ground: 'label' | 'nearLabel' | 'mapping';
}

/** A near miss resembles a spelling at least so much … */
const NEAR_ENOUGH = 0.62;
/** … and no other field nearly as much. */
const CLEAR_LEAD = 0.08;
/** Share of its character pairs that must occur in the block's labels before a text is compared at all. */
const FAMILIAR = 0.5;

/** The field a text names in the block, by a spelling listed or taught; null when there is none. */
export function matchExactly(index: BlockIndex, text: string): LabelMatch | null {
  for (const key of labelKeys(text)) {
    const spelling = index.byKey.get(key);
    if (spelling) return { field: spelling.field, confidence: 1, ground: spelling.taught ? 'mapping' : 'label' };
  }
  return null;
}

/** The field a text names in the block, near misses included; null when it resembles none, or two alike. */
export function matchLabel(index: BlockIndex, text: string): LabelMatch | null {
  const exact = matchExactly(index, text);
  if (exact) return exact;
  const key = labelKeys(text).at(-1);
  if (key === undefined || key.length < 3 || key.length > 24 || !isFamiliar(index, key)) return null;
  let best: { spelling: Spelling; resemblance: number } | null = null;
  let second = 0;
  for (const spelling of index.spellings) {
    const resemblance = resemblanceOf(key, spelling.key);
    if (best === null || resemblance > best.resemblance) {
      if (best !== null && best.spelling.field !== spelling.field) second = Math.max(second, best.resemblance);
      best = { spelling, resemblance };
    } else if (spelling.field !== best.spelling.field) second = Math.max(second, resemblance);
  }
  if (best === null || best.resemblance < NEAR_ENOUGH || best.resemblance - second < CLEAR_LEAD) return null;
  return { field: best.spelling.field, confidence: Math.round(best.resemblance * 100) / 100, ground: 'nearLabel' };
}

function isFamiliar(index: BlockIndex, key: string): boolean {
  const pairs = pairsOf(key);
  return pairs.filter((pair) => index.pairs.has(pair)).length >= pairs.length * FAMILIAR;
}

/** 0 to 1: one text inside the other by their lengths, otherwise by the letters that must change. */
function resemblanceOf(key: string, spelling: string): number {
  if (spelling.length < 3) return 0;
  const longer = Math.max(key.length, spelling.length);
  if (Math.min(key.length, spelling.length) / longer < NEAR_ENOUGH) return 0;
  if (CONTRARY_WORDS.some((word) => key.includes(word) !== spelling.includes(word))) return 0;
  if (key.includes(spelling) || spelling.includes(key)) return Math.min(key.length, spelling.length) / longer;
  return 1 - editDistance(key, spelling) / longer;
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}
