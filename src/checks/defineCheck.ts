import { oneLine } from './text/shownSides';
import { cellList } from './text/cellList';
import type { Check } from './check';
import type { Finding } from './finding';
import type { Objection } from './objection';
import type { ReviewedForm } from './form/reviewedForm';

/**
 * A check from its rule and what it objects to. The findings carry the check's code and severity
 * (a check on trial only notes), and their `values` hold all that the sentence `checks.<code>` needs.
 */
export function defineCheck<const Code extends string>(
  rule: Omit<Check<Code>, 'run'> & { readonly object: (form: ReviewedForm) => readonly Objection[] },
): Check<Code> {
  const { object, ...check } = rule;
  const severity = check.stage === 'trial' ? 'note' : check.severity;
  return {
    ...check,
    run: (form) =>
      object(form).map((objection) => findingOf(objection, check.code, severity, form.scored.evaluation.sheet)),
  };
}

function findingOf(objection: Objection, code: string, severity: Finding['severity'], sheet: string): Finding {
  const cells = [...new Set(objection.cells.filter((cell) => cell !== null))];
  const found = objection.found ?? null;
  const expected = objection.expected ?? null;
  return {
    code,
    severity: severity === 'note' ? severity : (objection.severity ?? severity),
    sheet,
    cell: cells[0] ?? null,
    cells,
    indicator: objection.indicator == null ? null : oneLine(objection.indicator),
    found,
    expected,
    difference: objection.difference ?? null,
    values: {
      ...objection.values,
      ...(cells.length > 0 && { cells: cellList(cells) }),
      ...(found !== null && { found }),
      ...(expected !== null && { expected }),
    },
    reference: objection.reference ?? null,
    fix: objection.fix ?? null,
  };
}
