import { defineCheck } from './defineCheck';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Names of authorities, which direct, and of the bodies under them, which carry out. */
const AUTHORITY = /(?:局|委员会|委|厅|部|人民政府|办公室|办事处)$/u;
const BODY = /(?:剧?团|院|所|站|馆|中心|学校?|小学|中学|大学|幼儿园|医院|卫生院|大?队|公司|集团|协会|基地)$/u;

const PHONE = /^[\d\-()+\s]{7,}$/u;

/** 主管部门 and 实施单位, and 项目负责人 and 联系电话, stand in their own fields. */
export const headFieldsSwapped = defineCheck({
  code: 'headFieldsSwapped',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('主管部门与实施单位不得颠倒。'),
  object: ({ evaluation: { fields } }) => {
    const { department, implementingUnit, projectLeader, phone } = fields;
    const unitsSwapped =
      BODY.test(plainText(department?.text ?? null)) && AUTHORITY.test(plainText(implementingUnit?.text ?? null));
    const personSwapped =
      PHONE.test(plainText(projectLeader?.text ?? null)) &&
      /^\p{Script=Han}{2,6}$/u.test(plainText(phone?.text ?? null));
    return [
      ...(unitsSwapped ? [{ first: department!, second: implementingUnit! }] : []),
      ...(personSwapped ? [{ first: projectLeader!, second: phone! }] : []),
    ].map(({ first, second }) => ({
      cells: [first.cell, second.cell],
      values: { first: shownText(first.text), second: shownText(second.text) },
    }));
  },
});
