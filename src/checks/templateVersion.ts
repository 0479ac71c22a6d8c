import { defineCheck } from './defineCheck';
import { reviewPractice } from './ruleSources';

/** A form issued from a template carries a version that is still accepted. */
export const templateVersion = defineCheck({
  code: 'templateVersion',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('应使用现行版本的自评表模板填报。'),
  object: ({ template, evaluation }) => {
    if (template == null || template.acceptedVersions.includes(template.version)) return [];
    return [
      {
        cells: [evaluation.titleCell],
        found: template.version,
        expected: template.acceptedVersions.at(-1) ?? null,
        values: { template: template.id, accepted: template.acceptedVersions.join(', ') },
      },
    ];
  },
});
