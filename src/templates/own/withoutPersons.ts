/** What stands before a person, a unit or a day in notes and signature lines. */
const QUESTIONS =
  '(?:负责人|责任人|联系人|填表人|填报人|制表人|经办人|审核人|复核人|评价人|签字|签名|签章|盖章|电话|手机|联系方式|填报单位|填表单位|单位名称|实施单位|主管部门|项目名称|日期|时间)';
/** A question with its colon and the word after it, unless that word is the next question or a blank date. */
const ANSWERED = new RegExp(
  `(${QUESTIONS}(?:[（(][^（）()]{0,12}[)）])?[^\\S\\n]*[：:][^\\S\\n]*)(?![^：:\\s]*[：:]|[年月日])[^：:\\s]+`,
  'g',
);
const QUESTION = new RegExp(`^(?:项目)?${QUESTIONS}$`);
/** Telephone numbers, identity cards and addresses of electronic mail. */
const NUMBERS =
  /(?<!\d)(?:0\d{2,3}[-—– ]?\d{7,8}|1\d{10}|\d{17}[\dXx])(?!\d)|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g;
const BLANK = '　　　　';

/**
 * A printed text without the names, units, telephone numbers and days that were written into it. `known` are texts
 * that stand in the form's own fields, such as the project leader's name: they are taken out wherever they stand.
 */
export function withoutPersons(text: string, known: readonly string[]): string {
  const answered = text.replace(ANSWERED, (_, question: string) => question + BLANK).replace(NUMBERS, BLANK);
  const names = known.filter((name) => name.length >= 2 && !QUESTION.test(name));
  return names.reduce((left, name) => left.replaceAll(name, BLANK), answered);
}
