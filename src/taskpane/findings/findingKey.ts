import type { Finding } from '../../checks/finding';

/** Tells a finding from all others of a form, and knows it again after the form was read anew. */
export function findingKey({ code, sheet, cell, indicator, found }: Finding): string {
  return JSON.stringify([code, sheet, cell, indicator, found]);
}
