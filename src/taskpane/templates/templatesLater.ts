import type { TemplateWorkflows } from './templateWorkflows';

/** The workflows about templates, whose script is fetched when the first is called. */
export function templatesLater(load: () => Promise<TemplateWorkflows>): TemplateWorkflows {
  return {
    templateOffers: async () => (await load()).templateOffers(),
    suggestedIndicators: async (request) => (await load()).suggestedIndicators(request),
    insertTemplate: async (request) => (await load()).insertTemplate(request),
    checkTemplate: async () => (await load()).checkTemplate(),
    planIndicators: async (indicators) => (await load()).planIndicators(indicators),
    planPoints: async () => (await load()).planPoints(),
    applyTemplatePlan: async (plan, record) => (await load()).applyTemplatePlan(plan, record),
    openLibrary: async (text, file) => (await load()).openLibrary(text, file),
  };
}
