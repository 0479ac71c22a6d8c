import { plainText } from './labelKey';
import type { SeenCell } from './sheetCells';

const NOTE =
  /^(?:注|备注|说明|附注|填表说明|填报说明|注意事项?)(?:[:：.、\d(]|$)|^[(]?\d{1,2}[)]?[.、．]|^[一二三四五六七八九十]{1,2}、|^\([一二三四五六七八九十]{1,2}\)/u;
const SIGNATURE =
  /^(?:填报人|填表人|填写人|审核人|复核人|制表人?|制表单位|经办人|联系人|项目负责人|单位负责人|财务负责人|部门负责人|分管领导|评价人员?|负责人|填报日期|填表日期|填报时间|填表时间|日期|联系电话|填报单位|单位盖章|盖章|公章|主要负责人|科室负责人|评价组长|评审专家)(?:\(.*\))?[:：]|签字|签章|^\(?(?:盖章|公章)\)?$/u;
/** 指标2：, 1., ……, and the empty places a template leaves for names: all that is there was printed. */
const PLACEHOLDER =
  /^(?:(?:三级)?指标\d*|指标[一二三四五六七八九十]+|\d+|目标\d*)?[:.、．，,;…·*★☆○×xX_\-—()]*$|^(?:\.{2,}|…+|。{2,})$|^\(?(?:限?\d+字以内|请填写.*|填写.*|此处填写.*|例[:如].*|样例.*|示例.*)\)?$/u;
const CODE = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+$|^[A-Z]{2,}[A-Z0-9]*$/u;

/** Whether a line is a note under the table: 注：…, 备注：…, or a numbered line of one. */
export function isNote(text: string): boolean {
  return NOTE.test(plainText(text.slice(0, 80)));
}

/** Whether a line is for signatures and dates: 填报人：…, （盖章）. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(plainText(text.slice(0, 120)));
}

/** Whether a name cell holds only what the template printed there, e.g. `指标2：` or `……`. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(plainText(text.slice(0, 80)));
}

/** Whether a row holds field codes of a system, such as KPI_LV1, instead of words. */
export function isCodeRow(cells: readonly SeenCell[]): boolean {
  const texts = cells.filter((cell) => cell.text.trim() !== '').map((cell) => plainText(cell.text));
  return texts.length >= 3 && texts.every((text) => CODE.test(text));
}
