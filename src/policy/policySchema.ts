import { z } from 'zod';
import { parameterKeys, parameterValues, type ParameterKey, type ParameterValue } from './parameterValues';

/** A published rule: 文号, title and where it can be read. A source without a number carries 无文号. */
export const policyDocumentSchema = z.strictObject({
  number: z.string().min(1),
  title: z.string().min(1),
  link: z.string().min(1).nullable(),
});
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;

/** A budget year; null leaves that end open or unknown. */
const yearSchema = z.number().int().min(1949).max(9999).nullable();

/** A value of a parameter and the budget years it holds for, both inclusive. */
export interface DatedValue<V> {
  readonly value: V;
  readonly from: number | null;
  readonly to: number | null;
  /** Where the value was read; shown only when `confirmed`. */
  readonly document: PolicyDocument | null;
  /** Whether the value was read at its source. */
  readonly confirmed: boolean;
  /** For the reader of the file: how the value is known. Never shown as a source. */
  readonly note?: string;
}

function datedValues<V extends z.ZodType>(value: V) {
  return z
    .array(
      z.strictObject({
        value,
        from: yearSchema,
        to: yearSchema,
        document: policyDocumentSchema.nullable(),
        confirmed: z.boolean(),
        note: z.string().optional(),
      }),
    )
    .min(1)
    .refine((values) => values.every(({ from, to }) => (from ?? -Infinity) <= (to ?? Infinity)), {
      error: 'yearsReversed',
    })
    .refine((values) => values.every((one, index) => values.slice(index + 1).every((other) => !overlap(one, other))), {
      error: 'yearsOverlap',
    })
    .refine((values) => values.every(({ confirmed, document }) => !confirmed || document !== null), {
      error: 'confirmedWithoutDocument',
    });
}

interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

function overlap(one: Years, other: Years): boolean {
  return (one.from ?? -Infinity) <= (other.to ?? Infinity) && (other.from ?? -Infinity) <= (one.to ?? Infinity);
}

type ParameterEntries = { readonly [K in ParameterKey]?: readonly DatedValue<ParameterValue<K>>[] };

const parametersSchema: z.ZodType<ParameterEntries> = z.strictObject(
  Object.fromEntries(parameterKeys.map((key) => [key, datedValues(parameterValues[key]).optional()])),
);

/** A mark in a form that points to a policy: a suggestion to the user, never applied by itself. */
export const policySignSchema = z.discriminatedUnion('kind', [
  /** The form's own points of the execution block. */
  z.strictObject({ kind: z.literal('executionPoints'), points: z.number().positive() }),
  /** A text in the title, the head fields, the sheet's name or the form's number. */
  z.strictObject({ kind: z.literal('text'), contains: z.string().min(2) }),
]);
export type PolicySign = z.infer<typeof policySignSchema>;

/** A policy as it stands in a file: dated parameters, each with its source, on top of the policy it extends. */
export const policyFileSchema = z.strictObject({
  /** So that an editor finds the JSON Schema. */
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'policyId' }),
  version: z.string().regex(/^\d+(\.\d+)*$/, { error: 'policyVersion' }),
  name: z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }),
  /** Policy whose parameters hold wherever this file says nothing; null for one that stands alone. */
  extends: z.string().nullable(),
  /** The rule the policy is made after. That it exists is known; each value says whether its text was read. */
  basis: policyDocumentSchema.nullable(),
  /** Whether it is offered without being asked for; a policy that rests on unread texts is not. */
  offered: z.boolean(),
  signs: z.array(policySignSchema),
  parameters: parametersSchema,
});
export type PolicyFile = z.infer<typeof policyFileSchema>;
