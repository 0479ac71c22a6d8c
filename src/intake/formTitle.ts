import { isNoLabel, plainText } from './labelKey';
import type { SeenCell } from './sheetCells';

const LONGEST_TITLE = 60;
const SURE_TITLE = /自评.{0,12}表/u;
const LIKELY_TITLE =
  /(?:自评|自我评价|绩效评价|绩效目标|绩效).{0,20}(?:表|情况|自评|自评价|评价结果|结果的?公示)(?:\(.*\))?(?:(?:20|19)\d{2}年度?)?$/u;
const NO_TITLE = /[。；;：:]|^\d+[.、]|^注|^备注|^说明|^附件|填报说明|填表说明|^[一二三四五六七八九十]+、/u;
/** 附件2：项目支出绩效自评表 is a title, unless one without it stands near. */
const ATTACHMENT = /^附[件表]\d*[:：]/u;
const AS_ATTACHMENT = 0.9;
const PAGE_HEAD =
  /^(?:附件|附表|附[:：\d]|报表编号|编号|表号|公开\d*表?|表[\d一二三四五六七八九十]+|样表|密级|金额?单位[:：])/u;

/** How much a text looks like the title of a form: 1 sure, 0.9 sure but for the 附件 before it, 0.7 likely, 0 not. */
export function titleLikeness(text: string): number {
  if (isNoLabel(text)) return 0;
  const whole = plainText(text);
  const plain = whole.replace(ATTACHMENT, '');
  if (plain.length < whole.length)
    return NO_TITLE.test(plain) || !SURE_TITLE.test(plain) || whole.length > LONGEST_TITLE ? 0 : AS_ATTACHMENT;
  if (plain.length < 4 || plain.length > LONGEST_TITLE || NO_TITLE.test(plain)) return 0;
  if (SURE_TITLE.test(plain)) return 1;
  return LIKELY_TITLE.test(plain) && plain.length >= 8 ? 0.7 : 0;
}

/** Whether a text could be the name of any form: 2018年购置项目考评表. */
export function isTable(text: string): boolean {
  const plain = plainText(text.slice(0, LONGEST_TITLE * 2));
  return (
    plain.length >= 4 && plain.length <= LONGEST_TITLE && !NO_TITLE.test(plain) && /表(?:\([^()]*\))?$/u.test(plain)
  );
}

/** Whether a row begins with a line such as 附件2 or 报表编号：… that stands over a title. */
export function isPageHead(row: readonly SeenCell[]): boolean {
  const [first] = row;
  return (
    first !== undefined &&
    first.text.length <= LONGEST_TITLE &&
    !isNoLabel(first.text) &&
    PAGE_HEAD.test(plainText(first.text))
  );
}
