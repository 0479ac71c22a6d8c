import { z } from 'zod';
import { cellReadingSchema } from './cellReading';

const address = z.string().nullable();

/** Where each part of an indicator row stands; null for what the layout does not have. */
export const indicatorCellsSchema = z.object({
  level1: address,
  level2: address,
  level3: address,
  target: address,
  actual: address,
  points: address,
  score: address,
  deviationReason: address,
  /** 指标性质 / 计算符号, where the target is spread over columns. */
  targetOperator: address,
  /** 度量单位, where the target is spread over columns. */
  targetUnit: address,
  /** 偏离度, the form's own column for it. */
  deviation: address,
  /** 得分计算方法 / 指标赋分规则 / 评价标准, a rule written in the row. */
  scoringRule: address,
  /** 佐证资料. */
  evidence: address,
});
export type IndicatorCells = z.infer<typeof indicatorCellsSchema>;

/** One 三级指标 with its target, actual, points and score as they stand in the sheet. */
export const indicatorSchema = z.object({
  /** Without white space, as in the sheet otherwise (may carry points: `产出指标(50分)`). */
  level1: z.string().nullable(),
  level2: z.string().nullable(),
  level3: z.string().nullable(),
  /** 年度指标值 as shown; operator, number and unit joined where they stand in three columns. */
  target: z.string().nullable(),
  /** 实际完成值 as shown. */
  actual: z.string().nullable(),
  /** 分值, points. */
  points: z.number().nullable(),
  /** 得分, points, as recorded by a person. Null when blank or unreadable, never 0 for these. */
  score: z.number().nullable(),
  deviationReason: z.string().nullable(),
  cells: indicatorCellsSchema,
  /** The cells behind the texts, for those who need the stored value and its format. */
  readings: z.object({
    target: cellReadingSchema.nullable(),
    targetOperator: cellReadingSchema.nullable(),
    targetUnit: cellReadingSchema.nullable(),
    actual: cellReadingSchema.nullable(),
    points: cellReadingSchema.nullable(),
    score: cellReadingSchema.nullable(),
    scoringRule: cellReadingSchema.nullable(),
    evidence: cellReadingSchema.nullable(),
    deviation: cellReadingSchema.nullable(),
  }),
  /** Whether the row is hidden in the sheet. */
  hidden: z.boolean(),
});
export type Indicator = z.infer<typeof indicatorSchema>;
