import { localeFor } from '../locales/message';
import type { CellValue } from '../sheet/sheetSnapshot';
import type * as Engine from '../workflows/formulaValues';
import type * as Words from './formulaWords';

/*
 * The worksheet functions, =ZIPING.SCORE(…) and its kin. Their comments are read by custom-functions-metadata, which
 * makes functions.json of them: what Excel shows while a formula is typed. The engine is fetched at the first call.
 */

/**
 * 按评分办法计算一个定量指标的得分。Points an indicator earns under a policy.
 * @customfunction SCORE
 * @param target 年度指标值，如 ≥90%。Target.
 * @param actual 实际完成值。Actual.
 * @param points 分值。Points of the row.
 * @param policy 评分办法编号，默认 cn-mof-2020。Policy.
 * @returns 得分。Points earned.
 */
export async function score(target: unknown, actual: unknown, points: unknown, policy?: string): Promise<number> {
  const { scoreOf } = await engine();
  return answered(scoreOf(rowOf(target, actual, points, policy)));
}

/**
 * 实际完成值对指标值的偏离度；时间指标为推迟的天数。Deviation of the actual from the target; days late for dates.
 * @customfunction DEVIATION
 * @param target 年度指标值。Target.
 * @param actual 实际完成值。Actual.
 * @returns 偏离度。Deviation as a fraction.
 */
export async function deviation(target: unknown, actual: unknown): Promise<number> {
  const { deviationOf } = await engine();
  return answered(deviationOf(cellOf(target), cellOf(actual)));
}

/**
 * 预算执行率。Execution rate.
 * @customfunction RATE
 * @param executed 全年执行数。Amount executed.
 * @param budget 全年预算数。Budget.
 * @returns 执行率。Rate as a fraction.
 */
export async function rate(executed: unknown, budget: unknown): Promise<number> {
  const { executionRate } = await engine();
  return answered(executionRate(cellOf(executed), cellOf(budget)));
}

/**
 * 总分对应的等级。Grade of a total.
 * @customfunction GRADE
 * @param total 总分。Total of 100 points.
 * @param policy 评分办法编号，默认 cn-mof-2020。Policy.
 * @returns 等级。Grade.
 */
export async function grade(total: unknown, policy?: string): Promise<string> {
  const { gradeFor } = await engine();
  return answered(gradeFor(cellOf(total), idOf(policy)));
}

/**
 * 说明一个指标的得分是怎样得出的。How the points of an indicator come about.
 * @customfunction EXPLAIN
 * @param target 年度指标值。Target.
 * @param actual 实际完成值。Actual.
 * @param points 分值。Points of the row.
 * @param policy 评分办法编号，默认 cn-mof-2020。Policy.
 * @returns 得分依据。Explanation.
 */
export async function explain(target: unknown, actual: unknown, points: unknown, policy?: string): Promise<string> {
  const [{ scoredRow }, { explanationText }] = await Promise.all([engine(), words()]);
  const row = await answered(scoredRow(rowOf(target, actual, points, policy)));
  return explanationText(LOCALE, row.explanation);
}

/** A value as Excel hands it over: a blank cell comes as null or as an empty text, a linked data type is none. */
function cellOf(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** A policy left out of the formula comes as null or not at all. */
function idOf(policy: unknown): string | null {
  return typeof policy === 'string' ? policy : null;
}

function rowOf(target: unknown, actual: unknown, points: unknown, policy: string | undefined): Engine.FormulaRow {
  return { target: cellOf(target), actual: cellOf(actual), points: cellOf(points), policyId: idOf(policy) };
}

/** The language of the machine: a function knows no document. */
const LOCALE = localeFor(globalThis.navigator?.language);

function engine(): Promise<typeof Engine> {
  return import(/* webpackChunkName: "formulas" */ '../workflows/formulaValues');
}

async function words(): Promise<typeof Words> {
  const loaded = await import(/* webpackChunkName: "formulas" */ './formulaWords');
  await loaded.loadWords(LOCALE);
  return loaded;
}

/** The value of an outcome; a problem becomes #VALUE! with a sentence. */
async function answered<V>(outcome: Engine.FormulaOutcome<V>): Promise<V> {
  if (outcome.ok) return outcome.value;
  const { problemText } = await words();
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, problemText(LOCALE, outcome.problem));
}

CustomFunctions.associate({ SCORE: score, DEVIATION: deviation, RATE: rate, GRADE: grade, EXPLAIN: explain });
