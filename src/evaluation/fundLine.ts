import { z } from 'zod';
import { numberFieldSchema, textFieldSchema } from './cellReading';

/** 年度资金总额, 当年财政拨款, 上年结转, 其他资金, 中央, 地方, 单位资金, 专户. */
export const fundKindSchema = z.enum([
  'total',
  'currentYear',
  'carriedOver',
  'other',
  'central',
  'local',
  'unit',
  'special',
]);
export type FundKind = z.infer<typeof fundKindSchema>;

/** A line of the fund block. A column the layout does not have is null; a blank cell has a value of null. */
export const fundLineSchema = z.object({
  kind: fundKindSchema,
  label: textFieldSchema,
  /** 年初预算数, in the form's unit. */
  initialBudget: numberFieldSchema.nullable(),
  /** 全年预算数, in the form's unit. */
  annualBudget: numberFieldSchema.nullable(),
  /** 全年执行数, in the form's unit. */
  executed: numberFieldSchema.nullable(),
  /** 分值, points. */
  points: numberFieldSchema.nullable(),
  /** 执行率 as a fraction: 1 is 100 %. */
  executionRate: numberFieldSchema.nullable(),
  /** 得分, points. */
  score: numberFieldSchema.nullable(),
});
export type FundLine = z.infer<typeof fundLineSchema>;
