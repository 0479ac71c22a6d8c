import { plainText } from './labelKey';
import type { SeenCell } from './sheetCells';

/** So much of a line is enough to tell what it is. */
const BEGINNING = 80;
const NOTE = /^(?:注|备注|说明|附注|填表说明|填报说明|注意事项?)(?:[:：.、\d(]|$)/u;
const NUMBERED =
  /^(?:\(\d{1,2}\)|\d{1,2}[.、．)]|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|[①-⑳])/u;
const SIGNATURE =
  /^(?:填报人|填表人|填写人|审核人|复核人|制表人?|制表单位|经办人|联系人|项目负责人|单位负责人|财务负责人|部门负责人|分管领导|评价人员?|负责人|填报日期|填表日期|填报时间|填表时间|日期|联系电话|填报单位|单位盖章|盖章|公章|主要负责人|科室负责人|评价组长|评审专家|单位领导|主管领导)(?:\([^()]*\))?(?:签字|签章|签名|盖章|审签|审批)?(?:\([^()]*\))?[:：]|^\(?(?:单位)?(?:盖章|公章|签章|签字)\)?[:：]?$/u;
/** 指标2：, 1., ……, and the empty places a template leaves for names: all that is there was printed. */
const PLACEHOLDER =
  /^(?:(?:三级)?指标\d*|指标[一二三四五六七八九十]+|\d+|目标\d*)?[:.、．，,;…·*★☆○×xX_\-—─━()]*$|^(?:\.{2,}|…+|。{2,})$/u;
/** 受益人口（≥**人）: the number was left open by the template. */
const OPEN_NUMBER = /\*{2,}/u;
const ELLIPSIS = /^(?:\.{2,}|…+|。{2,})$/u;
const PROMPT =
  /^(?:对照|结合|针对|根据|围绕|简要|逐项|说明|概述|简述|描述|反映|分析)[^]{0,150}\((?:不超过|限)?\d+字(?:以内|以下|左右)?\)[。.]?$|^\(?(?:限?\d+字(?:以内|以下|左右)|请(?:在此|填写|填列|简要|说明|逐条|对照|根据|选择|按)[^]{0,120}|此处填写[^]{0,40})[)。]*$/u;
const STROKE = /^[\s/\\\-—–―─━]*$/u;
const PAGE_NUMBER = /^(?:[-—–]+\d{1,3}[-—–]+|\(?第\d{1,3}页[,，/]?(?:\(?共\d{1,3}页\)?)?\)?)$/u;
const CODE = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$|^[A-Z]{2,}[A-Z0-9]*$/u;
/** 满意度指标（社会公众或服务对象满意度指标）（10分） is hardly longer. */
const LONGEST_LEVEL = 40;
/** More fields than this no form has. */
const MOST_CODES = 60;
const IDENTIFIER = /^[A-Za-z]\w*$/u;
const SECTION =
  /^(?:项目)?(?:产出|效益|效果|满意度|成本|决策|过程|投入|管理|结果|履职效能|社会效应|可持续性?)(?:类|目标)?(?:指标)?$/u;

const LEVEL_WORD = /(?:目标|指标|类)$/u;
const SECOND_LEVEL =
  /^(?:产出)?(?:数量|质量|时效|成本|(?:经济|社会|生态|环境)(?:效益|成本)?|可持续(?:影响|发展)?|(?:服务对象|社会公众|受益对象)?满意度)(?:目标|指标|类)?$/u;

/** Whether a line is a note under the table: 注：…, 备注：…. */
export function isNote(text: string): boolean {
  return NOTE.test(beginning(text));
}

/** Whether a line is numbered, as the further lines of a note are. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(beginning(text));
}

/** Whether a line is for signatures and dates: 填报人：…, （盖章）. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(beginning(text));
}

/** Whether a name cell holds only what the template printed there, e.g. `指标2：` or `……`. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(beginning(text));
}

/** Whether a name, with nothing filled in beside it, is but the template's: what isPlaceholder says, or with the number left open, （≥**人）. */
export function isTemplateName(text: string): boolean {
  return isPlaceholder(text) || OPEN_NUMBER.test(beginning(text));
}

/** Whether a cell only says that more of the same could follow: …… */
export function isEllipsis(text: string): boolean {
  return ELLIPSIS.test(beginning(text));
}

/** Whether a text only tells the person what to fill in: （100字以内）, 请简要说明…. */
export function isPrompt(text: string): boolean {
  return text.length <= 200 && PROMPT.test(plainText(text));
}

/** Whether a line over the whole table names the level of the rows under it: 一、产出指标（50分）. */
export function isSection(text: string): boolean {
  return text.length <= BEGINNING && SECTION.test(bareSection(text));
}

/** Whether a text is a sentence, or too long for the name of a level. */
export function isSentence(text: string): boolean {
  return text.length > LONGEST_LEVEL || endsSentence(text);
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[。；;]\s*$/u.test(text);
}

/** Whether a section says that it is a level and no indicator: 成本指标（20分）, 产出指标. */
export function namesLevel(text: string): boolean {
  return /(?:指标|目标)[:：]?$|\(\d{1,3}(?:\.\d+)?分\)[:：]?$/u.test(beginning(text));
}

/** Whether a line names the second level of the rows under it: 1.数量目标. */
export function isSubsection(text: string): boolean {
  return isNumbered(text) && isSecondLevel(text) && LEVEL_WORD.test(bareSection(text));
}

/** Whether a cell names a first or second level as the ministry does: 效益指标（30分）, 数量指标. */
export function isLevelName(text: string): boolean {
  return isSection(text) || isSecondLevel(text);
}

/** Whether a cell is blank or crossed out with / or —. */
export function isStroke(text: string): boolean {
  return STROKE.test(text.normalize('NFKC'));
}

/** Whether a text is the word for a second level: 数量指标, 质量目标, 社会效益. */
export function isSecondLevel(text: string): boolean {
  return text.length <= BEGINNING && SECOND_LEVEL.test(bareSection(text));
}

function bareSection(text: string): string {
  return plainText(text)
    .replace(NUMBERED, '')
    .replace(/[:：]?(?:\([^()]*\))?[:：]?$/u, '');
}

/** What a person filled in; null while the cell is blank or still holds the template's prompt. */
export function entryText(text: string): string | null {
  return text.trim() === '' || isPrompt(text) ? null : text;
}

/** Whether a line is the number of a page: — 1 —, 第2页 共3页. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(beginning(text));
}

/** Whether a row holds field codes of a system, such as KPI_LV1, instead of words; of a hidden one, lv1 too, be it behind a word. */
export function isCodeRow(cells: readonly SeenCell[], isHidden: boolean): boolean {
  const mayBe =
    cells.length >= 3 &&
    cells.length <= MOST_CODES &&
    cells.slice(1).every((cell) => IDENTIFIER.test(beginning(cell.text)));
  if (!mayBe || isHidden) return mayBe;
  const first = beginning(cells[0]!.text);
  return IDENTIFIER.test(first) && cells.filter((cell) => CODE.test(beginning(cell.text))).length > cells.length / 2;
}

function beginning(text: string): string {
  return plainText(text.slice(0, BEGINNING));
}
