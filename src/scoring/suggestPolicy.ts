import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { listPolicies } from '../policy/listPolicies';
import type { Policy } from '../policy/policy';
import type { PolicySign } from '../policy/policySchema';
import { shippedPolicies } from '../policy/shippedPolicies';
import type { Hint, ScoredFund } from './scoredEvaluation';

/** A mark found in a form. */
interface FoundSign {
  readonly text: string;
  readonly cells: readonly string[];
}

/**
 * Policies a form's own marks point to, other than the one in use: a 20-point execution block, 510000 in the form's
 * number, a region in the title, a year in which the policy in use is not in force. Hints only; nothing is applied.
 */
export function suggestPolicy(
  evaluation: SelfEvaluation,
  funds: readonly ScoredFund[],
  active: Policy,
): readonly Hint[] {
  const inUse = new Set([active.id, ...Object.values(active.parameters).map(({ setBy }) => setBy)]);
  const places = placesOf(evaluation);
  const hints: Hint[] = [];
  for (const { id, name, signs } of shippedPolicies) {
    if (inUse.has(id)) continue;
    const found = firstFound(signs, places, funds);
    if (!found) continue;
    const names = { name: name['zh-CN'], nameEnglish: name.en };
    const values = { suggested: id, ...names, policy: active.id, sign: found.text };
    hints.push({ code: 'policySuggested', values, cells: found.cells });
  }
  return [...hints, ...yearHint(evaluation, active)];
}

function firstFound(
  signs: readonly PolicySign[],
  places: readonly Place[],
  funds: readonly ScoredFund[],
): FoundSign | null {
  for (const sign of signs) {
    const found = sign.kind === 'text' ? findText(sign.contains, places) : findExecutionPoints(sign.points, funds);
    if (found) return found;
  }
  return null;
}

function findExecutionPoints(points: number, funds: readonly ScoredFund[]): FoundSign | null {
  const line = funds.find((each) => each.points === points);
  if (!line) return null;
  const cell = line.fund.points?.cell ?? line.fund.score?.cell;
  return { text: String(points), cells: cell ? [cell] : [] };
}

/** A text that says whose a form is. */
interface Place {
  readonly text: string | null;
  readonly cell: string | null;
}

/** Where a form says whose it is: title, number, department and unit, never what the project is about. */
function placesOf({ sheet, title, titleCell, fields, recognition, unread }: SelfEvaluation): readonly Place[] {
  return [
    { text: title, cell: titleCell },
    ...recognition.filter(({ block }) => block === 'title' || block === 'notes'),
    ...unread,
    ...[fields.department, fields.implementingUnit].filter((field) => field !== null && field !== undefined),
    { text: sheet, cell: null },
  ];
}

function findText(contains: string, places: readonly Place[]): FoundSign | null {
  const place = places.find(({ text }) => text?.includes(contains));
  return place ? { text: contains, cells: place.cell === null ? [] : [place.cell] } : null;
}

/** A form of a year for which the policy in use has no values was scored by those of the nearest year. */
function yearHint({ year, titleCell }: SelfEvaluation, active: Policy): readonly Hint[] {
  if (year === null || year === active.year) return [];
  const better = listPolicies().find(
    ({ extends: base, offered, from, to }) =>
      base === null && offered && (from ?? -Infinity) <= year && year <= (to ?? Infinity),
  );
  const values = { policy: active.id, year: String(year), readFor: String(active.year) };
  const cells = titleCell === null ? [] : [titleCell];
  return better
    ? [{ code: 'policyYearSuggested', values: { ...values, suggested: better.id }, cells }]
    : [{ code: 'policyYear', values, cells }];
}
