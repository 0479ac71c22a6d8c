import { oneLine } from './shownSides';

/** Words that speak of how those served were asked. */
const SURVEY = /问卷|调查|走访|访谈|测评|样本|抽样|评议|座谈|投票|评价器|有效回收/u;

/** A survey that is spoken of as lacking is none. */
const LACKING = /不充分|不足|缺少|缺乏|没有|未(?:开展|进行|组织|提供|收集|做)|无/u;

/** Whether a text says, in any clause, that those served were asked. */
export function speaksOfSurvey(text: string): boolean {
  return oneLine(text)
    .split(/[，,。；;！!]/u)
    .some((clause) => SURVEY.test(clause) && !LACKING.test(clause));
}
