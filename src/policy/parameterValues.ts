import { z } from 'zod';

/** A fraction: 0.6 is 60 %. */
const fraction = z.number().min(0).max(1);

/** Steps from the top down: a value at or above `atLeast` (a fraction) earns `share` of the points. */
const shareBandsSchema = z
  .array(z.strictObject({ atLeast: z.number().min(0), share: fraction }))
  .min(1)
  .refine((bands) => isFalling(bands.map((band) => band.atLeast)), { error: 'bandsFromTheTop' });

/** The tiers a qualitative indicator is judged by, best first. */
export const tierNameSchema = z.enum(['met', 'partly', 'missed']);
export type TierName = z.infer<typeof tierNameSchema>;

/**
 * Score band of each tier as fractions of the points, best first. The lower bound belongs to the band; the upper
 * one does only for the best tier (100%–80%(含), 80%–60%(含), 60%–0%).
 */
const tierBandsSchema = z
  .array(z.strictObject({ tier: tierNameSchema, from: fraction, to: fraction }))
  .length(3)
  .refine((bands) => bands.every((band, index) => band.tier === tierNameSchema.options[index]), { error: 'tierOrder' })
  .refine(
    (bands) =>
      bands.every((band, index) => band.from < band.to && (index === 0 || band.to === bands[index - 1]!.from)) &&
      bands[2]!.from === 0,
    { error: 'tierGaps' },
  );

/**
 * Every parameter a policy may set, with the shape of its value. Points are points, rates and thresholds
 * fractions (0.9 is 90 %). A new rule is a new entry here, read by one place in `scoring`.
 */
export const parameterValues = {
  'execution.points': z.number().positive().describe('Points of the execution rate where the form gives none.'),
  'execution.base': z
    .enum(['initial', 'annual'])
    .describe('Budget the execution is measured by: 年初预算数 or 全年(调整后)预算数.'),
  'execution.method': z
    .enum(['proportional', 'bands'])
    .describe('How the execution rate is turned into points: in proportion, or by bands.'),
  'execution.bands': shareBandsSchema.nullable().describe('Only for the method `bands`.'),
  'execution.cap': z.boolean().describe('Whether an execution above the budget earns no more than the points.'),
  'execution.rateDigits': z
    .number()
    .int()
    .min(0)
    .max(8)
    .nullable()
    .describe('Decimals to which the rate in percent is rounded before it is scored; null scores the exact rate.'),
  'execution.zeroBudget': z
    .enum(['zero', 'open'])
    .describe('What a budget of 0 gives: rate 0 and score 0, or nothing.'),
  'weights.level1': z
    .array(z.strictObject({ group: z.string().min(1), points: z.number().positive() }))
    .nullable()
    .describe('Points each level-1 group should carry; real forms differ, so a difference is only a warning.'),
  'quantitative.met': fraction.describe('Share of the points for a target that is met.'),
  'quantitative.positive': z.enum(['ratio', 'zero']).describe('Missed ≥ or > target: A/T × points, or nothing.'),
  'quantitative.equal': z
    .enum(['asPositive', 'exact'])
    .describe('= target: met from the target upwards as ≥ is, or only when hit exactly.'),
  'quantitative.reverse': z
    .enum(['ratio', 'linear', 'zero'])
    .describe('Exceeded ≤ or < target: T/A × points; (1 − (A−T)/T) × points, nothing from 2T on; or nothing.'),
  'quantitative.zeroTarget': z
    .enum(['allOrNothing', 'open'])
    .describe('Target 0: all points for an actual of 0 or below and none above, or no mechanical score.'),
  'quantitative.negativeActual': z
    .enum(['asZero', 'open'])
    .describe('Actual below 0: counts as 0, or no mechanical score.'),
  'quantitative.passThreshold': z
    .number()
    .gt(0)
    .lt(1)
    .nullable()
    .describe('Completion below it earns nothing, above it (rate − threshold) / (1 − threshold); null for none.'),
  'period.met': fraction.describe('Share of the points for a date that is kept.'),
  'period.late': z.enum(['open', 'zero']).describe('What a date that is not kept earns: a person decides, or nothing.'),
  'qualitative.bands': tierBandsSchema.describe('Score band of each tier as fractions of the points, best first.'),
  'qualitative.yesNo': z
    .enum(['band', 'direct'])
    .describe('是/否: a tier like any other, or all points for 是 and none for 否.'),
  'satisfaction.bands': shareBandsSchema
    .nullable()
    .describe('Satisfaction rate to share of the points; null scores it as any other quantity.'),
  'over.threshold': z
    .number()
    .positive()
    .nullable()
    .describe('Over-achievement from which something is due, as a fraction above the target; null for never.'),
  'over.action': z
    .enum(['warn', 'requireReason', 'reduce'])
    .describe(
      'What is due: a word to the reader, a reason in the form, or a lower score by the part above the threshold.',
    ),
  'over.zeroTargetActual': z
    .number()
    .positive()
    .nullable()
    .describe('With a target of 0: the actual from which a reason is due; null for never.'),
  'flag.equalNotEqual': z.boolean().describe('Whether a = target that is not hit exactly is pointed out.'),
  'flag.reverseExceeded': z.boolean().describe('Whether a ≤ or < target that is exceeded is pointed out.'),
  'rowRules.apply': z
    .boolean()
    .describe('Whether a clear rule written in the row goes before the formulas of the policy.'),
  'notApplicable.renormalise': z.boolean().describe('Whether the total is brought back to 100 when rows do not apply.'),
  'total.cappedByExecution': z
    .array(z.strictObject({ rateBelow: fraction, atMost: z.number().min(0) }))
    .min(1)
    .nullable()
    .describe(
      'The total may not be above `atMost` points while the execution rate is below `rateBelow`; null for no cap.',
    ),
  rounding: z
    .strictObject({
      digits: z.number().int().min(0).max(8),
      mode: z.enum(['halfUp', 'halfEven', 'down']),
      where: z.enum(['line', 'total']),
    })
    .describe('Decimals and mode of rounding, and whether each line or only the total is rounded.'),
  grades: z
    .array(z.strictObject({ atLeast: z.number().min(0).max(100), grade: z.string().min(1) }))
    .min(1)
    .refine((grades) => isFalling(grades.map((grade) => grade.atLeast)), { error: 'bandsFromTheTop' })
    .refine((grades) => grades.at(-1)?.atLeast === 0, { error: 'gradesReachZero' })
    .describe('Total (of 100 points) to grade, best first, the last from 0.'),
  'reason.belowPoints': z.boolean().describe('A reason is due when a row has fewer points than it could.'),
  'reason.executionBelow': fraction
    .nullable()
    .describe('A reason is due when the execution rate is below this fraction; null for never.'),
  'reason.budgetAdjusted': z.boolean().describe('A reason is due for any adjustment of the budget during the year.'),
  'reason.qualitative': z.boolean().describe('Qualitative rows must say what their score rests on.'),
  'text.actualLength': z
    .number()
    .int()
    .positive()
    .nullable()
    .describe('Characters beyond which an actual is pointed out as too long; null for never.'),
} as const;

export type ParameterKey = keyof typeof parameterValues;
export type ParameterValue<K extends ParameterKey = ParameterKey> = z.infer<(typeof parameterValues)[K]>;

/** All keys, in the order a policy is read by a person. */
export const parameterKeys = Object.keys(parameterValues) as readonly ParameterKey[];

function isFalling(bounds: readonly number[]): boolean {
  return bounds.every((bound, index) => index === 0 || bound < bounds[index - 1]!);
}
