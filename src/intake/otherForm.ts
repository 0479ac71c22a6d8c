import { plainText } from './labelKey';
import { WEAK_FIELDS } from './labels';
import type { FormRegion } from './splitForms';

const SELF_EVALUATION = /自评|自我评价|评价|完成/u;
const MONITORING = /监控/u;
const APPLICATION = /目标(?:申报|批复|审核|编报|申请)?表|申报表|批复表/u;

/**
 * Whether a table with indicators is, by its title, another of the year's forms: the 绩效目标申报表 that
 * comes before a self-evaluation and has neither actual values nor scores, or the 绩效运行监控表.
 */
export function isOtherForm({ titles: [title], bands }: FormRegion): boolean {
  if (!title) return false;
  const plain = plainText(title.text);
  if (SELF_EVALUATION.test(plain)) return false;
  if (MONITORING.test(plain)) return true;
  const isFilled = bands.some(({ columns }) =>
    columns.some(({ field }) => /^(?:actual|score)$/u.test(WEAK_FIELDS.get(field) ?? field)),
  );
  return APPLICATION.test(plain) && !isFilled;
}
