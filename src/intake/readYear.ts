import { plainText } from './labelKey';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const YEAR = /(?<!\d)((?:19|20)\d{2})(?:年度|年(?!\d{1,2}月)|$|(?=\)(?!\d+号)))/u;
const CHINESE_YEAR = /([二一][〇零○一二三四五六七八九]{3})年/u;

const LEADING_YEAR =
  /^(?:关于)?[“"'‘「『《〈]?((?:19|20)\d{2})(?=\p{sc=Han})(?![号元万亿个人件户次名套台亩米吨千百余多])/u;

/** The year a title or a line under it names: `（２０２１年度）`, `2021年…自评表`, 二〇二一年度. Dates with a month and numbers of documents name none. */
export function readYear(text: string): number | null {
  const plain = plainText(text);
  const digits = YEAR.exec(plain)?.[1];
  if (digits !== undefined) return Number(digits);
  const chinese = CHINESE_YEAR.exec(plain)?.[1]?.replace(/[零○]/gu, '〇');
  return chinese === undefined ? null : Number([...chinese].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(''));
}

/** The year that a title without any other begins with: 关于“2018实验室建设项目”…. */
export function leadingYear(title: string): number | null {
  const digits = LEADING_YEAR.exec(plainText(title))?.[1];
  return digits === undefined ? null : Number(digits);
}
