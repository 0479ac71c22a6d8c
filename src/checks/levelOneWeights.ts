import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { shownNumber, sumOf } from './text/numberText';
import { levelOneOf } from './form/levelOne';
import { nationalMeasures } from './ruleSources';

/**
 * Points of each level-1 group against those the policy names. Only noted: 如有特殊情况，一级指标权重可做适当调整,
 * and real forms do adjust them.
 */
export const levelOneWeights = defineCheck({
  code: 'levelOneWeights',
  severity: 'note',
  stage: 'active',
  source: nationalMeasures(
    '原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%。如有特殊情况，一级指标权重可做适当调整。',
  ),
  object: ({ rows, policy }) => {
    const weights = policy.parameters['weights.level1'].value;
    if (weights === null || rows.every(({ indicator }) => indicator.points === null)) return [];
    const groups = weights.map(({ group, points }) => {
      const members = rows.filter(({ levelOne }) => levelOne !== null && levelOne === levelOneOf(group));
      return { group, due: points, members, points: sumOf(members.map(({ indicator }) => indicator.points ?? 0)) };
    });
    const differing = groups.filter(({ members, points, due }) => members.length > 0 && points !== due);
    if (differing.length === 0) return [];
    return [
      {
        cells: differing.map(({ members }) => members[0]!.indicator.cells.level1),
        found: differing.map(({ group, points }) => `${group} ${shownNumber(points)}`).join('、'),
        expected: differing.map(({ group, due }) => `${group} ${shownNumber(due)}`).join('、'),
        reference: policyReference(policy, 'weights.level1'),
      },
    ];
  },
});
