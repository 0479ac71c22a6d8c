import { z } from 'zod';
import { entryFieldSchema, textFieldSchema } from './cellReading';
import { fundLineSchema } from './fundLine';
import { goalSchema } from './goal';
import { indicatorCellsSchema, indicatorSchema } from './indicator';
import { recognitionSchema } from './recognition';
import { totalSchema } from './total';
import { unreadSchema } from './unread';

/** 项目名称, 主管部门, 实施单位, 项目负责人, 联系电话. A label the form does not have is null; its entry cell may be blank. */
export const headFieldsSchema = z.object({
  projectName: entryFieldSchema.nullable(),
  department: entryFieldSchema.nullable(),
  implementingUnit: entryFieldSchema.nullable(),
  projectLeader: entryFieldSchema.nullable(),
  phone: entryFieldSchema.nullable(),
});
export type HeadFields = z.infer<typeof headFieldsSchema>;

/** A row that carries level labels and nothing else: a template row nobody filled in. */
export const emptyRowSchema = z.object({
  level1: z.string().nullable(),
  level2: z.string().nullable(),
  level3: z.string().nullable(),
  cells: indicatorCellsSchema,
});
export type EmptyRow = z.infer<typeof emptyRowSchema>;

/** 项目支出绩效自评表: one form as read from a sheet, every value with the cell it came from. */
export const selfEvaluationSchema = z.object({
  sheet: z.string(),
  /** `A1:K27`: from the title to the last line that belongs to the form. */
  range: z.string(),
  year: z.number().int().nullable(),
  title: z.string().nullable(),
  titleCell: z.string().nullable(),
  /** Unit of the amounts in the fund block. */
  unit: z.enum(['万元', '元']).nullable(),
  fields: headFieldsSchema,
  funds: z.array(fundLineSchema),
  goals: goalSchema.nullable(),
  indicators: z.array(indicatorSchema),
  emptyRows: z.array(emptyRowSchema),
  total: totalSchema.nullable(),
  /** Header cells of each block's columns, by field name. */
  headers: z.object({
    funds: z.record(z.string(), textFieldSchema),
    goals: z.record(z.string(), textFieldSchema),
    indicators: z.record(z.string(), textFieldSchema),
  }),
  /** `其他需要说明事项`, `偏差大或目标未完成原因分析` and the like: form-level texts by their code. */
  remarks: z.record(z.string(), entryFieldSchema),
  unread: z.array(unreadSchema),
  recognition: z.array(recognitionSchema),
});
export type SelfEvaluation = z.infer<typeof selfEvaluationSchema>;
