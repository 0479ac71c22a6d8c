import type { ApplyOutcome } from '../../host/workbookHost';
import type { WorkbookRecord } from '../../record/workbookRecord';
import type { WritePlan } from '../../sheet/writePlan';
import type { TemplateIndicator } from '../../templates/definition/templateIndicator';
import type { IndicatorLibrary } from '../../templates/library/indicatorSet';
import type { TemplateCheck } from '../../workflows/checkTemplate';
import type { IndicatorFillPlan, PointsFillPlan } from '../../workflows/fillTemplate';
import type { InsertedTemplate, TemplateRequest } from '../../workflows/insertTemplate';
import type { TemplateOffers } from '../../workflows/templateOffers';

/** What the pane's view of templates asks of the program. All reject as the other workflows do, or with `TemplateError`. */
export interface TemplateWorkflows {
  readonly templateOffers: () => Promise<TemplateOffers>;
  /** The indicators of a request with the points they would get. */
  readonly suggestedIndicators: (request: TemplateRequest) => Promise<readonly TemplateIndicator[]>;
  /** Puts a blank form into the workbook as a new sheet. */
  readonly insertTemplate: (request: TemplateRequest) => Promise<InsertedTemplate>;
  /** Holds the forms of the workbook against what was issued; writes nothing. */
  readonly checkTemplate: () => Promise<TemplateCheck>;
  readonly planIndicators: (indicators: readonly TemplateIndicator[]) => Promise<IndicatorFillPlan>;
  readonly planPoints: () => Promise<PointsFillPlan>;
  /** Writes such a plan, whole or not at all, and records it for undo. */
  readonly applyTemplatePlan: (plan: WritePlan, record: WorkbookRecord) => Promise<ApplyOutcome>;
  /** The office's own library, as the text of its file. */
  readonly openLibrary: (text: string, file: string) => Promise<IndicatorLibrary>;
}

export const templateWorkflowNames = [
  'templateOffers',
  'suggestedIndicators',
  'insertTemplate',
  'checkTemplate',
  'planIndicators',
  'planPoints',
  'applyTemplatePlan',
  'openLibrary',
] as const satisfies readonly (keyof TemplateWorkflows)[];
