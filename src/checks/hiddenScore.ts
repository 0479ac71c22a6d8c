import { parseCell } from '../sheet/cellAddress';
import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { reviewPractice } from './ruleSources';

/** No score or points stand in a hidden row or column: what counts can be seen. */
export const hiddenScore = defineCheck({
  code: 'hiddenScore',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('隐藏行、列中不得有分值或得分。'),
  object: ({ evaluation, grid }) => {
    const lines = [
      ...evaluation.indicators.map(({ cells, level3, points, score }) => ({
        indicator: level3,
        parts: [
          { cell: cells.score, value: score },
          { cell: cells.points, value: points },
        ],
      })),
      ...[...evaluation.funds, ...(evaluation.total ? [evaluation.total] : [])].map((line) => ({
        indicator: null,
        parts: [line.score, line.points].map((field) => ({ cell: field?.cell ?? null, value: field?.value ?? null })),
      })),
    ];
    return lines.flatMap(({ indicator, parts }) => {
      const hidden = parts.filter(({ cell, value }) => value !== null && isHidden(cell));
      return hidden.length === 0
        ? []
        : [{ cells: hidden.map(({ cell }) => cell), indicator, found: shownNumber(hidden[0]!.value!) }];
    });

    function isHidden(cell: string | null): boolean {
      const place = cell === null ? null : parseCell(cell);
      return place !== null && (grid.isRowHidden(place.row) || grid.isColumnHidden(place.column));
    }
  },
});
