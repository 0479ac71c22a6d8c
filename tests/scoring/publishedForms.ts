import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * How a published score stands to the one the policy gives:
 * 无 none · 人工扣分 lower, with a reason · 无理由扣分 lower, without one · 取整 the same but for fewer decimals ·
 * 未完成多计 higher although the target is missed · 计算错误 a rate or a sum in the form is wrong · 未评分 no published
 * score · 无分值 the form gives no points, so there is no mechanical score.
 */
export const differenceSchema = z.enum([
  '无',
  '人工扣分',
  '无理由扣分',
  '取整',
  '未完成多计',
  '计算错误',
  '未评分',
  '无分值',
]);

const publishedFormsSchema = z.array(
  z.strictObject({
    /** Fixture, and which of its forms. */
    表: z.string(),
    序号: z.number().int(),
    评分办法: z.string(),
    行: z.array(
      z.strictObject({
        单元格: z.string(),
        指标: z.string(),
        公布得分: z.number().nullable(),
        应得分: z.number().nullable(),
        差异: differenceSchema,
      }),
    ),
    总分: z.strictObject({
      公布总分: z.number().nullable(),
      得分合计: z.number().nullable(),
      差异: z.enum(['无', '计算错误', '未含预算执行', '未评分']),
    }),
  }),
);

/** Every row of the published forms that a number can be computed for, with the mechanical score and the difference. */
export const publishedForms = publishedFormsSchema.parse(
  JSON.parse(readFileSync(join(__dirname, 'published/forms.json'), 'utf8')),
);
