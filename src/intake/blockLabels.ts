import { AnswersByText } from '../sheet/answersByText';
import { editDistance } from './editDistance';
import { isNoLabel, labelKeys, LONGEST_TEXT } from './labelKey';
import { CONTRARY_WORDS, WEAK_FIELDS } from './labels';

/** A spelling as it is looked up. */
export interface Spelling {
  readonly key: string;
  readonly field: string;
  /** Taught by a mapping profile rather than listed in the label table. */
  readonly taught: boolean;
}

/** What a text was taken for, and how sure that is. */
export interface LabelMatch {
  readonly field: string;
  /** 1 when the spelling is known; less for a near miss. */
  readonly confidence: number;
  readonly ground: 'label' | 'nearLabel' | 'structure' | 'mapping';
}

interface KnownSpelling extends Spelling {
  readonly contrary: string;
}

/** A near miss resembles a spelling at least so much … */
const NEAR_ENOUGH = 0.62;
/** … and where it only lacks some of its words, so much: 主管部门 is not 主管部门评分. */
const WHOLE_ENOUGH = 0.75;
/** … and no other field nearly as much. */
const CLEAR_LEAD = 0.08;
/** Words before a label that say whose it is and change nothing: 项目主管单位, 本项目预期目标. */
const WHOSE = /^(?:本|该)?(?:项目|专项|单位|部门)/u;
const OF_THE_PROJECT = 0.9;
/** Share of its character pairs that must occur in the block's labels before a text is compared at all. */
const FAMILIAR = 0.5;
const LONGEST_NEAR_MISS = 24;
/** Answers kept, so that the same words are compared once. */
const ANSWERS_KEPT = 4000;

/** All spellings of the labels of one block of a form. */
export class BlockLabels {
  private readonly byKey = new Map<string, KnownSpelling>();
  /** Spellings by every two neighbouring characters they hold. */
  private readonly byPair = new Map<string, KnownSpelling[]>();
  private readonly exactAnswers = new AnswersByText<LabelMatch | null>(ANSWERS_KEPT, LONGEST_TEXT);
  private readonly answers = new AnswersByText<LabelMatch | null>(ANSWERS_KEPT, LONGEST_TEXT);

  /** Of two spellings alike the first counts. */
  constructor(spellings: readonly Spelling[]) {
    for (const spelling of spellings) {
      if (spelling.key === '' || this.byKey.has(spelling.key)) continue;
      const known = { ...spelling, contrary: contraryWords(spelling.key) };
      this.byKey.set(known.key, known);
      for (const pair of new Set(pairsOf(known.key))) {
        const sharing = this.byPair.get(pair);
        if (sharing) sharing.push(known);
        else this.byPair.set(pair, [known]);
      }
    }
  }

  /** The field a text names by a spelling listed or taught; null when there is none. */
  exactly(text: string): LabelMatch | null {
    return isNoLabel(text) ? null : this.exactAnswers.answer(text, this.findExactly);
  }

  /** The field a text names, near misses included; null when it resembles none, or two alike. */
  match(text: string): LabelMatch | null {
    if (isNoLabel(text)) return null;
    return this.exactAnswers.answer(text, this.findExactly) ?? this.answers.answer(text, this.findNear);
  }

  private readonly findExactly = (text: string): LabelMatch | null => {
    for (const key of labelKeys(text)) {
      const spelling = this.byKey.get(key);
      if (spelling) return { field: spelling.field, confidence: 1, ground: spelling.taught ? 'mapping' : 'label' };
    }
    return null;
  };

  private readonly findNear = (text: string): LabelMatch | null => {
    const key = labelKeys(text).at(-1);
    const known = key === undefined ? undefined : this.byKey.get(key.replace(WHOSE, ''));
    if (known && known.key.length >= 3) return { field: known.field, confidence: OF_THE_PROJECT, ground: 'nearLabel' };
    if (key === undefined || key.length < 3 || key.length > LONGEST_NEAR_MISS) return null;
    const contrary = contraryWords(key);
    let best: KnownSpelling | null = null;
    let most = 0;
    let second = 0;
    for (const spelling of this.resembling(key)) {
      if (spelling.contrary !== contrary) continue;
      const resemblance = resemblanceOf(key, spelling.key);
      const better = resemblance > most;
      if (best !== null && strong(best.field) !== strong(spelling.field))
        second = Math.max(second, better ? most : resemblance);
      if (better) [best, most] = [spelling, resemblance];
    }
    if (best === null || most < NEAR_ENOUGH || most - second < CLEAR_LEAD) return null;
    return { field: best.field, confidence: Math.round(most * 100) / 100, ground: 'nearLabel' };
  };

  /** Spellings that share a pair of characters with a text made of the block's words. */
  private resembling(key: string): ReadonlySet<KnownSpelling> {
    const pairs = pairsOf(key);
    const familiar = pairs.flatMap((pair) => (this.byPair.has(pair) ? [pair] : []));
    if (familiar.length < pairs.length * FAMILIAR) return new Set();
    return new Set(familiar.flatMap((pair) => this.byPair.get(pair) ?? []));
  }
}

function strong(field: string): string {
  return WEAK_FIELDS.get(field) ?? field;
}

/** The contrary words a label holds, as one text to compare. */
function contraryWords(key: string): string {
  return CONTRARY_WORDS.filter((word) => key.includes(word)).join(' ');
}

/** 0 to 1: one text inside the other by their lengths, otherwise by the letters that must change. */
function resemblanceOf(key: string, spelling: string): number {
  const shorter = Math.min(key.length, spelling.length);
  const longer = Math.max(key.length, spelling.length);
  if (spelling.length < 3 || shorter / longer < NEAR_ENOUGH) return 0;
  if (spelling.includes(key) && shorter / longer < WHOLE_ENOUGH) return 0;
  if (key.includes(spelling) || spelling.includes(key)) return shorter / longer;
  return 1 - editDistance(key, spelling) / longer;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
