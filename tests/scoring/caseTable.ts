import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const points = z.number().nullable();
const outcome = {
  /** By the policy alone. */
  应得分: points,
  最终得分: points,
  状态: z.enum(['计算', '保留', '待定']),
  建议得分: z.number().optional(),
  扣分: z.number().optional(),
  步骤: z.array(z.string()),
  提示: z.array(z.string()),
};
const decision = z.strictObject({
  档次: z.enum(['达成', '部分达成', '未达成']).nullable(),
  得分: z.number(),
  理由: z.string(),
});

const indicatorCaseSchema = z.strictObject({
  说明: z.string(),
  年度: z.number().int().optional(),
  一级指标: z.string(),
  二级指标: z.string(),
  三级指标: z.string(),
  年度指标值: z.string(),
  实际完成值: z.string(),
  分值: points,
  计分规则: z.string().optional(),
  表中得分: z.number().optional(),
  偏差原因: z.string().optional(),
  评定: decision.optional(),
  已确认: z.literal(true).optional(),
  偏离度: z.string().optional(),
  ...outcome,
});
export type IndicatorCase = z.infer<typeof indicatorCaseSchema>;

const executionCaseSchema = z.strictObject({
  说明: z.string(),
  年初预算数: points,
  全年预算数: points,
  全年执行数: points,
  分值: points,
  表中得分: z.number().optional(),
  执行率: z.number().nullable(),
  ...outcome,
});
export type ExecutionCase = z.infer<typeof executionCaseSchema>;

const caseTableSchema = z.strictObject({
  评分办法: z.string(),
  年度: z.number().int(),
  指标: z.array(indicatorCaseSchema),
  预算执行: z.array(executionCaseSchema),
});
export type CaseTable = z.infer<typeof caseTableSchema>;

const FOLDER = join(__dirname, 'cases');

/** Every table of worked cases, one a policy. Adding a row to a table adds a test. */
export function caseTables(): readonly CaseTable[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => caseTableSchema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))));
}
