import type { Finding } from '../../../src/checks/finding';

/** A finding with the parts a test cares about; the rest says nothing. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  const cell = parts.cell === undefined ? 'H14' : parts.cell;
  return {
    code: 'scoreAbovePoints',
    severity: 'mustFix',
    sheet: '自评表',
    cell,
    cells: cell === null ? [] : [cell],
    indicator: null,
    found: null,
    expected: null,
    difference: null,
    values: {},
    reference: null,
    fix: null,
    ...parts,
  };
}
