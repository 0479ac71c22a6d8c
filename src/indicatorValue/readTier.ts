import { gradeScales, phraseParts, wholeAnswers, type Tier } from './tables/tierWords';
import { WordTable } from './wordTable';

const parts = new WordTable(phraseParts);

/** Which tier a phrase names: 已全部完成 met, 部分达成年度指标并具有一定效果 partly, 未完成 missed. Null when it names none. */
export function tierOf(phrase: string): Exclude<Tier, 'other'> | null {
  const whole = wholeAnswers.get(phrase);
  if (whole !== undefined && whole !== 'other') return whole;
  const heard = new Set<string>();
  let at = 0;
  while (at < phrase.length) {
    const part = parts.at(phrase, at);
    if (part === null) return null;
    heard.add(part.value);
    at = part.end;
  }
  if (!heard.has('core')) return null;
  if (heard.has('part')) return 'partly';
  return heard.has('not') ? 'missed' : 'met';
}

/** Whether the words speak of an indicator being reached, so that a number beside them is the quantity that was. */
export function namesAttainment(phrase: string): boolean {
  return /达成|预期|指标|部分/.test(phrase) && tierOf(phrase) !== null;
}

/** Whether the words are a scale to choose from rather than an answer: 优良中低差, 是/否. */
export function isScale(folded: string): boolean {
  const letters = folded.replace(/[/、,，()□○☐;]/g, '');
  return gradeScales.has(letters) || /^(?:是[/、]否|有[/、]无|是□否□?|□是□否)$/.test(folded);
}
