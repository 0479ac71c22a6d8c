import type { WorkbookHost } from '../../host/workbookHost';
import { applyWrites, type Author } from '../../workflows/applyWrites';
import { checkTemplate } from '../../workflows/checkTemplate';
import { planIndicators, planPoints } from '../../workflows/fillTemplate';
import { libraryFrom } from '../../workflows/indicatorLibrary';
import { insertTemplate, suggestedIndicators } from '../../workflows/insertTemplate';
import { templateOffers } from '../../workflows/templateOffers';
import type { TemplateWorkflows } from './templateWorkflows';

/** The workflows about templates on a host, run where they are called. */
export function templatesOn(host: WorkbookHost, author: Author): TemplateWorkflows {
  return {
    templateOffers: () => templateOffers(host, author.now()),
    suggestedIndicators: (request) => suggestedIndicators(host, request),
    insertTemplate: (request) => insertTemplate(host, request, author),
    checkTemplate: () => checkTemplate(host, { year: null, templateId: null }, []),
    planIndicators: (indicators) => planIndicators(host, indicators),
    planPoints: () => planPoints(host),
    applyTemplatePlan: (plan, record) => applyWrites(host, plan, record, author),
    openLibrary: async (text, file) => libraryFrom(text, file),
  };
}
