import { loadCatalogue } from '../locales/catalogues';
import { messageForProblem, messageForStep } from '../locales/messageFor';
import { hasMessage, message, type Locale } from '../locales/message';
import type { ExplanationStep } from '../scoring/scoredEvaluation';
import type { Problem } from '../workflows/problemOf';

/** Makes sure that the words of a language are at hand. */
export async function loadWords(locale: Locale): Promise<void> {
  await loadCatalogue(locale);
}

/** Why a function gives no value. */
export function problemText(locale: Locale, { key, values }: Problem): string {
  const field = `functions.field.${values['field'] ?? ''}`;
  const named = hasMessage(field) ? { ...values, field: message(locale, field) } : values;
  return messageForProblem(locale, { key, values: named });
}

/** The steps to a score in one text; what is said of a row that has none. */
export function explanationText(locale: Locale, steps: readonly ExplanationStep[]): string {
  if (steps.length === 0) return message(locale, 'functions.noExplanation');
  return steps.map((step) => messageForStep(locale, step)).join(locale === 'en' ? '; ' : '；');
}
