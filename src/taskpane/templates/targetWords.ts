import type { TemplateIndicator } from '../../templates/definition/templateIndicator';

/** A target as a person reads it; what the unit is to fill in is left open. */
export function targetWords({ operator, value, unit }: TemplateIndicator): string {
  return [operator, value ?? (operator === '定性' ? '' : '＿＿'), unit].filter(Boolean).join('');
}
