import type { Finding } from '../../checks/finding';

/** The sentence of each check, its `{placeholders}` open; the sheet's language, whatever the program speaks. */
export type FindingSentences = Readonly<Record<string, string>>;

/** A finding in words for the sheet. */
export function findingSentence(finding: Finding, sentences: FindingSentences): string {
  const known: Readonly<Record<string, string | number | null>> = {
    cell: finding.cell,
    indicator: finding.indicator,
    found: finding.found,
    expected: finding.expected,
    difference: finding.difference,
    ...finding.values,
  };
  const template = sentences[finding.code] ?? finding.code;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(known[name] ?? '—'));
}
