import { AnswersByText } from '../sheet/answersByText';
import { simplify } from './characterForms';

/** Labels are short; a longer text is content and is never compared with the label table. */
export const LONGEST_LABEL = 40;
/** With its white space a label is no longer than this. */
export const LONGEST_TEXT = 120;

const WHITE_SPACE = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
const OPENING = /[〔【[{]/gu;
const CLOSING = /[〕】\]}]/gu;
const EDGE_MARKS = /^[★☆*●■◆▲•·、]+|[:;,.。、;*★☆_—-]+$/gu;
const TRAILING_GROUP = /\([^()]*\)$/u;
/** 项目名称及编码 is the 项目名称, with its code behind it; 主管部门及联系人, 项目负责人/电话 are named by their first word as well. */
const AND_MORE = /[及和与、/](?:其)?(?:编码|代码|编号|联系人|(?:联系)?电话|联系方式)$/u;
/** 小计③=①+② is 小计: how a column is reckoned changes nothing about its name. */
const RECKONING = /(?<=.)\(?(?:\d{1,2}|[A-Z])\)?=[A-Z\d()+\-*/%×÷]+$/u;
const GROUPS = /\([^()]*\)/gu;
/** 一级 as text recognition often reads it: —级. */
const DASH_FOR_ONE = /^[-—–―_](?=级)/u;
const ENUMERATOR =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.)])(?=\D)/u;

/**
 * A text without what changes nothing about a word: white space and line breaks, full or half
 * width, traditional or simplified shapes, kinds of brackets, circled numbers. `（２０２１ 年度）` → `(2021年度)`.
 */
export function plainText(text: string): string {
  return plainTexts.answer(text, makePlain);
}

const plainTexts = new AnswersByText<string>(4000, LONGEST_TEXT);

const CIRCLED = /[①-⑳]/gu;

function makePlain(text: string): string {
  const numbered = text.replace(CIRCLED, (sign) => `(${sign.normalize('NFKC')})`);
  return simplify(numbered.normalize('NFKC').replace(WHITE_SPACE, '').replace(OPENING, '(').replace(CLOSING, ')'));
}

/** Whether a text is too long to be a label, or has no letter in it: a number, a date, a dash. */
export function isNoLabel(text: string): boolean {
  if (text.length > LONGEST_TEXT) return true;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > LAST_SIGN) return false;
  return true;
}

/** Space, the signs of numbers and dates, digits: what stands up to `9` in the table of characters. */
const LAST_SIGN = 0x39;

/**
 * The forms under which a label is looked up, most literal first: as written, without trailing
 * groups such as (A), (分) or (万元), without a leading 1. or 一、, without any group, and
 * without 及编码 or 及电话. Empty for a text that is no label.
 */
export function labelKeys(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) return [];
  const whole = trimMarks(plainText(text).replace(RECKONING, '')).replace(DASH_FOR_ONE, '一');
  if (whole.length === 0 || whole.length > LONGEST_LABEL) return [];
  const keys = [whole];
  let bare = whole;
  for (let next = withoutGroup(bare); next !== bare && next.length > 0; next = withoutGroup(bare)) bare = next;
  if (bare !== whole) keys.push(bare);
  const unnumbered = bare.replace(ENUMERATOR, '');
  if (unnumbered !== bare && unnumbered.length > 0) keys.push(unnumbered);
  const plain = trimMarks(unnumbered.replace(GROUPS, ''));
  if (plain !== unnumbered && plain.length > 0) keys.push(plain);
  const named = keys.at(-1)!.replace(AND_MORE, '');
  if (named.length > 1 && named.length < keys.at(-1)!.length) keys.push(named);
  return keys;
}

/** What stands before a text's first colon, where a label is in one cell with its value; empty when nothing does. */
export function beforeColon(text: string): string {
  const colon = text.search(/[:：]/u);
  return colon > 0 ? text.slice(0, colon) : '';
}

/** What stands behind a text's last colon, where an amount is in one cell with its label: `其中：财政拨款：80` → 80. */
export function behindColon(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1);
}

function withoutGroup(key: string): string {
  return trimMarks(key.replace(TRAILING_GROUP, ''));
}

function trimMarks(key: string): string {
  return key.replace(EDGE_MARKS, '');
}
