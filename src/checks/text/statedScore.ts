import { differenceOf } from './numberText';

const STATED_DEDUCTION = /扣(?:减|除)?(\d{1,3}(?:\.\d{1,2})?)分/gu;
const STATED_SCORE = /[得计记给](\d{1,3}(?:\.\d{1,2})?)分(?!值)/gu;
const STATED_SHARE = /按(?:照)?(?:分值的?)?(\d{1,3}(?:\.\d{1,2})?)%(?:的比例)?(?:计分|得分|计算得分|给分|记分|赋分)/u;

/** The score the remark leads to; null when it states none, a rule (每少1%扣0.5分), or several deductions that may or may not add up. */
export function statedScore(reason: string, points: number): number | null {
  if (reason.includes('每')) return null;
  const deductions = [...reason.matchAll(STATED_DEDUCTION)];
  if (deductions.length === 1) return differenceOf(points, Number(deductions[0]![1]));
  const scores = [...reason.matchAll(STATED_SCORE)];
  if (deductions.length === 0 && scores.length === 1) return Number(scores[0]![1]);
  const share = STATED_SHARE.exec(reason)?.[1];
  return deductions.length === 0 && scores.length === 0 && share !== undefined ? (points * Number(share)) / 100 : null;
}
