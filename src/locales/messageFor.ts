import type { Finding } from '../checks/finding';
import type { Unread } from '../evaluation/unread';
import type { HostProblem } from '../host/hostError';
import type { ExplanationStep, Hint } from '../scoring/scoredEvaluation';
import type { PolicySaying } from '../policy/describePolicy';
import type { RowColumn } from '../policy/parameterRows';
import type { ParameterKey } from '../policy/parameterValues';
import type { PolicyProblem } from '../policy/policyProblem';
import type { Problem } from '../workflows/problemOf';
import type { RosterProblem } from '../templates/issue/rosterRow';
import type { FormDifference } from '../templates/returned/formDifference';
import { hasMessage, message, type Locale } from './message';
import { systemReason } from './systemReason';

/** What stands for a thing that is not known. */
const UNKNOWN = '—';

/** One sentence for what went wrong: what, where, what to do. */
export function messageForProblem(locale: Locale, problem: Problem): string {
  const values = Object.entries(problem.values).map(([name, value]) => [
    name,
    name === 'found' ? systemReason(locale, value) : value,
  ]);
  return messageForCode(locale, problem.key, Object.fromEntries(values));
}

/** One sentence for what a host wants the user to know though it went on, e.g. that a file is signed. */
export function messageForWarning(locale: Locale, warning: HostProblem): string {
  return messageForCode(locale, `host.${warning.code}`, {
    file: warning.file ?? UNKNOWN,
    sheet: warning.sheet ?? UNKNOWN,
    cell: warning.cell ?? UNKNOWN,
    place: [warning.file, warning.sheet, warning.cell].filter(Boolean).join(' '),
    found: warning.found ?? UNKNOWN,
    expected: warning.expected ?? UNKNOWN,
  });
}

/** One sentence for a finding of the review. */
export function messageForFinding(locale: Locale, finding: Finding): string {
  return messageForCode(locale, `checks.${finding.code}`, {
    cell: finding.cell ?? UNKNOWN,
    indicator: finding.indicator ?? UNKNOWN,
    found: finding.found ?? UNKNOWN,
    expected: finding.expected ?? UNKNOWN,
    difference: finding.difference ?? UNKNOWN,
    ...finding.values,
  });
}

/** One sentence for a cell, or a part of a sheet, that could not be read. */
export function messageForUnread(locale: Locale, sheet: string, unread: Unread): string {
  return messageForCode(locale, `intake.${unread.why}`, { sheet, cell: unread.cell ?? UNKNOWN, text: unread.text });
}

/** One step of an explanation, with its arithmetic. */
export function messageForStep(locale: Locale, step: ExplanationStep): string {
  return messageForCode(locale, keyOf(step.code, 'scoring.'), step.values);
}

/** Something a person should know about a row. */
export function messageForHint(locale: Locale, hint: Hint): string {
  return messageForCode(locale, keyOf(hint.code, 'scoring.hint.'), hint.values);
}

/** A row of a roster that was not issued. */
export function messageForRosterProblem(locale: Locale, problem: RosterProblem): string {
  const { code, row, cell, found, expected } = problem;
  return messageForCode(locale, code, { row, cell, found, expected });
}

/** What is different in a form that came back. */
export function messageForDifference(locale: Locale, difference: FormDifference): string {
  const { code, found, expected, heading, row, column, cell } = difference;
  const by = found === 'names' ? message(locale, 'form.byNames') : message(locale, 'form.byLabels');
  const place = { row: row ?? UNKNOWN, column: column ?? UNKNOWN, cell: cell ?? UNKNOWN };
  const now = found === '' ? message(locale, 'form.nowBlank') : message(locale, 'form.nowText', { text: found });
  const key = code === 'form.formulaOverwritten' && heading === '' ? 'form.formulaOverwrittenUnnamed' : code;
  return messageForCode(locale, key, { found, now, expected, heading: heading || UNKNOWN, by, ...place });
}

/** A code that is a key of its own (`indicatorValue.ratioScale`) has its words in the room it names. */
function keyOf(code: string, prefix: string): string {
  return hasMessage(code) ? code : prefix + code;
}

/** What a policy says about one parameter, in plain words. */
export function messageForSaying(locale: Locale, saying: PolicySaying): string {
  const listed = Object.entries(saying.values).map(([name, list]) => [name, listText(locale, list)]);
  return messageForCode(locale, `policy.says.${saying.code}`, Object.fromEntries(listed) as Record<string, string>);
}

/** A list such as `≥ 90%: 100%, ≥ 80%: 80%` in the language's own signs. */
function listText(locale: Locale, list: string): string {
  return locale === 'zh-CN' ? list.replaceAll(': ', '：').replaceAll(', ', '、') : list;
}

/** The name of a parameter of a policy. */
export function messageForParameter(locale: Locale, parameter: ParameterKey): string {
  return messageForCode(locale, `policy.parameter.${parameter}`, {});
}

/** Heading of a column in which part of a parameter is given. */
export function messageForColumn(locale: Locale, column: string): string {
  return messageForCode(locale, `policy.column.${column}`, {});
}

/** A choice in words: the sentence the policy says when it is chosen, or the name of one part. */
export function messageForOption(locale: Locale, parameter: string, column: RowColumn, option: string): string {
  const key = column.name === '' ? `policy.says.${parameter}.${option}` : `policy.option.${column.name}.${option}`;
  return messageForCode(locale, key, {});
}

/** What is wrong with a policy file, and where in it. */
export function messageForPolicyProblem(locale: Locale, problem: PolicyProblem): string {
  const { expected } = problem.values;
  const type = `policy.type.${expected}`;
  const values = expected !== undefined && hasMessage(type) ? { expected: message(locale, type) } : problem.values;
  const problemText = messageForCode(locale, `policy.problem.${problem.code}`, values);
  return problem.place === '' ? problemText : `${problem.place}: ${problemText}`;
}

function messageForCode(locale: Locale, key: string, values: Readonly<Record<string, string | number>>): string {
  if (!hasMessage(key)) throw new Error(`no words for ${key}`);
  return message(locale, key, values);
}
