import type { PolicyDocument } from '../policy/policySchema';
import type { RuleSource } from './check';

const SYSTEM: PolicyDocument = { number: '无文号', title: '预算管理一体化系统绩效模块基础配置', link: null };

const ZHONGJIANG: PolicyDocument = {
  number: '无文号',
  title: '中江县项目支出绩效自评表填表说明',
  link: 'http://chacewang.com/newsdetail/news242266.html',
};

const STREET: PolicyDocument = {
  number: '无文号',
  title: '海淀区学院路街道2016年项目支出绩效自评表“得分计算方法”栏',
  link: 'http://wenku365.com/s-60761775.html',
};

const NATIONAL: PolicyDocument = { number: '财预〔2020〕10号', title: '项目支出绩效评价管理办法', link: null };

const GUIDE: PolicyDocument = {
  number: '财预〔2021〕101号',
  title: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
  link: null,
};

/** Read in the configuration of the provincial budget systems. */
export function systemRule(sentence: string): RuleSource {
  return { sentence, document: SYSTEM, confirmed: true };
}

/** Read in a county's published filling instructions, which repeat the national form's notes. */
export function fillingNote(sentence: string): RuleSource {
  return { sentence, document: ZHONGJIANG, confirmed: true };
}

/** Read in the column 得分计算方法 of a published form, as the national template of 2016 to 2019 printed it. */
export function streetForm(sentence: string): RuleSource {
  return { sentence, document: STREET, confirmed: true };
}

/** Ascribed to the ministry's measures of 2020, whose text was not read at its source. */
export function nationalMeasures(sentence: string): RuleSource {
  return { sentence, document: NATIONAL, confirmed: false };
}

/** Ascribed to the ministry's guide of 2021, whose text was not read at its source. */
export function guide2021(sentence: string): RuleSource {
  return { sentence, document: GUIDE, confirmed: false };
}

/** What reviewers send sheets back for, and errors found in published forms; no document says it in these words. */
export function reviewPractice(sentence: string): RuleSource {
  return { sentence, document: null, confirmed: false };
}
