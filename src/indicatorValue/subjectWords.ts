import { isAllHan, isHan } from './foldedText';

/** Words before a number longer than this make a sentence, not the name of what is measured. */
const LONGEST = 24;

/** Words behind a unit longer than this go on to say something else. */
const LONGEST_OBJECT = 6;

/** Words behind a unit that begin a clause of their own. */
const clause = /^[的每各至左约给后前时起由向对以被让使并及与和或内间底末]|^到(?![达位账岗场货])|进行/;

/** Everyday names that contain a sign of negation and mean none. */
const harmless =
  /未成年|未来|无害化|无障碍|无公害|无偿|无线|无人机|无烟|非遗|非物质|非税|非公|非机动|不良反应|不动产|不锈钢|除险|除尘|除雪|[拆清排消扫免解]除|清欠|差错|差旅|缺陷|第三方|第一书记|前期/g;

/** A second number, in Chinese numerals. */
const numbered = /[二两三四五六七八九十几]+(?:个|次|年|月|天|人|名|家|期|项|元|件)|[一二两三四五六七八九十][来余多]/;

/** After these a number tells what is missing, left over, late, or only one in a row. */
const counted =
  /[未没无非缺剩欠仍除否差不]|延期|推迟|逾期|滞后|提前|提早|超期|其中|应到|应完成|超过|低于|高于|大于|小于|少于|多于|前$|(?<!减)少$|(?<!增)多$|第(?![一二三四五六七八九十])/;

const change =
  /增长|增加|提高|提升|上升|上涨|增幅|增速|涨幅|升高|扩大|新增|下降|降低|减少|缩减|缩短|压减|压缩|节约|节省|降幅|减幅|削减/g;

const upward = /增长|增加|提高|提升|上升|上涨|增幅|增速|涨幅|升高|扩大|新增/;

/** Whether words before a number only name what is measured, so that the number stands for itself. */
export function namesSubject(words: string): boolean {
  if (words.length > LONGEST) return false;
  for (const character of words) if (!isHan(character) && !/[A-Za-z():"'、/·_-]/.test(character)) return false;
  if (/[—\-~+负]$|分之$|零下$/.test(words) || numbered.test(words)) return false;
  return !counted.test(words.replace(harmless, ''));
}

/** Whether words behind a unit only name what was counted (`5个项目`). */
export function namesObject(words: string): boolean {
  if (words.length > LONGEST_OBJECT || clause.test(words)) return false;
  if (!isAllHan(words)) return false;
  return !counted.test(words.replace(harmless, '')) && !numbered.test(words);
}

const risenTo = /(?:增长|增加|提高|提升|上升|上涨|升高|扩大|新增|[增升扩提涨])[到至]$/;

const fallenTo = /(?:下降|降低|减少|缩减|缩短|压减|压缩|削减|压降|回落|[降减缩])[到至]$/;

/** Whether the number behind these words is the level after a rise or a fall (降至3%, 提高到90%), not how large it was. */
export function levelAfter(words: string | undefined): 'rise' | 'fall' | null {
  if (words === undefined) return null;
  if (risenTo.test(words)) return 'rise';
  return fallenTo.test(words) ? 'fall' : null;
}

/** Whether the words speak of a rise or a fall; null when they speak of neither. The last word decides. */
export function changeIn(words: string | undefined): 'rise' | 'fall' | null {
  const last = words?.match(change)?.at(-1);
  if (last === undefined) return null;
  return upward.test(last) ? 'rise' : 'fall';
}
