import { defineCheck } from './defineCheck';
import { nationalMeasures } from './ruleSources';

/** A form says what the project was good for. */
export const missingBenefitIndicator = defineCheck({
  code: 'missingBenefitIndicator',
  severity: 'shouldExplain',
  stage: 'active',
  source: nationalMeasures('绩效指标包括产出指标、效益指标和满意度指标。'),
  object: ({ rows, evaluation }) => {
    const isGrouped = rows.some(({ levelOne }) => levelOne !== null);
    const hasBenefit = rows.some(
      ({ levelOne, levelTwo }) =>
        levelTwo === 'benefitOfKind' ||
        levelTwo === 'lastingEffect' ||
        (levelOne === 'benefit' && levelTwo !== 'satisfaction'),
    );
    return isGrouped && !hasBenefit ? [{ cells: [evaluation.headers.indicators.level1?.cell ?? null] }] : [];
  },
});
