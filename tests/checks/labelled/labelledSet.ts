import { z } from 'zod';
import type { Finding } from '../../../src/checks/finding';
import type { IssuedTemplate } from '../../../src/checks/form/issuedTemplate';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { reviewSheet } from '../reviewSheet';
import { sheetsOf } from '../sheetsOf';
import { editSheet } from './editSheet';
import adjustedBudget from './forms/adjustedBudget.json';
import countyFunds from './forms/countyFunds.json';
import flatIndicators from './forms/flatIndicators.json';
import grounds from './forms/grounds.json';
import issued from './forms/issued.json';
import pointsInLabels from './forms/pointsInLabels.json';
import sharedCells from './forms/sharedCells.json';
import splitTarget from './forms/splitTarget.json';
import standard from './forms/standard.json';
import withoutScores from './forms/withoutScores.json';
import { gridSheet, gridTemplate, type SheetGridFile } from './gridSheet';
import harmless from './harmlessEdits.json';
import heldBack from './heldBackEdits.json';
import published from './publishedErrors.json';
import seeded from './seededFaults.json';

/** A clean form that faults are made in. */
export interface CleanForm {
  readonly sheet: SheetSnapshot;
  readonly policy: string | undefined;
  readonly template: IssuedTemplate | undefined;
}

/** One edit and what a reviewer would say of it, each as `code@cell`; nothing for a harmless one. */
const labelledEditSchema = z.strictObject({
  form: z.string(),
  set: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional(),
  clear: z.string().optional(),
  hideRow: z.number().optional(),
  error: z.tuple([z.string(), z.string()]).optional(),
  template: z
    .strictObject({ version: z.string(), acceptedVersions: z.array(z.string()) })
    .partial()
    .optional(),
  expect: z.array(z.string()).default([]),
  why: z.string().optional(),
});
export type LabelledEdit = z.infer<typeof labelledEditSchema>;

/** An error in a published form. */
export interface PublishedError {
  readonly file: string;
  readonly sheet: string;
  /** Which of the sheet's forms, from 0. */
  readonly form: number;
  readonly finding: string;
  readonly why: string;
}

const files: Readonly<Record<string, SheetGridFile>> = {
  standard,
  splitTarget,
  pointsInLabels,
  adjustedBudget,
  withoutScores,
  issued,
  grounds,
  sharedCells,
  countyFunds,
  flatIndicators,
};

/** The clean forms by name: our own, and the published form everybody knows. */
export const cleanForms: ReadonlyMap<string, CleanForm> = new Map([
  ...Object.entries(files).map(
    ([name, file]) => [name, { sheet: gridSheet(file), policy: file.policy, template: gridTemplate(file) }] as const,
  ),
  ...['000_plain.xlsx', '000_formulas.xlsx', '000_pagesplit.xlsx'].map(
    (file) => [file, { sheet: sheetsOf(file)[0]!, policy: undefined, template: undefined }] as const,
  ),
]);

export const seededFaults = z.array(labelledEditSchema).parse(seeded);
export const harmlessEdits = z.array(labelledEditSchema).parse(harmless);
/** Written after the checks and never used to better them: what they do on texts nobody had in mind. */
export const heldBackEdits = z.array(labelledEditSchema).parse(heldBack);
export const publishedErrors: readonly PublishedError[] = published;

/** Findings of a clean form, or of the form after an edit. */
export function review(form: CleanForm, edit?: LabelledEdit): readonly Finding[] {
  const sheet = edit ? editSheet(form.sheet, edit) : form.sheet;
  const template = form.template && { ...form.template, ...edit?.template };
  return reviewSheet(sheet, { policy: form.policy, template }).flat();
}

/** `code@cell`, as findings are labelled; `code@` where no cell can be named. */
export function labelOf({ code, cell }: Finding): string {
  return `${code}@${cell ?? ''}`;
}
