import type { ComparedForm } from '../../workflows/compareWorkbook';

/** What `ziping score FILE --policy A --policy B --json` prints for a workbook. */
export function comparisonJson(file: string, forms: readonly ComparedForm[]): object {
  return {
    file,
    forms: forms.map(({ evaluation, comparison: { a, b, lines, totalParameters } }) => ({
      sheet: evaluation.sheet,
      range: evaluation.range,
      policies: [a.policy, b.policy],
      lines: lines.map(({ name, cell, a: one, b: other, differs, parameters }) => ({
        name,
        cell,
        mechanical: [one.mechanical, other.mechanical],
        final: [one.final, other.final],
        state: [one.state, other.state],
        differs,
        parameters,
      })),
      totals: [a.total, b.total],
      totalParameters,
    })),
  };
}
