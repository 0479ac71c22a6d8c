import type { TemplateIndicator } from '../definition/templateIndicator';

/** An amount as the roster gives it: an exact decimal and its unit, null when neither cell nor heading names one. */
export interface RosterAmount {
  readonly value: string;
  readonly unit: '万元' | '元' | null;
}

/** One form to be issued: a unit, or a project of a unit. Empty texts stand for what the roster does not say. */
export interface RosterRow {
  /** 1-based row of the roster. */
  readonly row: number;
  readonly unit: string;
  readonly department: string;
  readonly project: string;
  readonly code: string;
  readonly initialBudget: RosterAmount | null;
  readonly annualBudget: RosterAmount | null;
  /** ISO date or empty. */
  readonly deadline: string;
  readonly contact: string;
  readonly leader: string;
  readonly phone: string;
  /** Indicators of its own, and those of the library for its kind. */
  readonly indicators: readonly TemplateIndicator[];
}

/** What can be wrong with a row; words are in the locales by code. */
export const ROSTER_PROBLEMS = [
  'roster.noHeading',
  'roster.noName',
  'roster.amount',
  'roster.date',
  'roster.indicator',
  'roster.points',
  'roster.kind',
  'roster.twice',
  'roster.tooLong',
  'roster.noRoom',
  'roster.notWritten',
  'roster.fileExists',
] as const;

/** A row of the roster that cannot be issued, with the cell to mend. */
export interface RosterProblem {
  readonly code: (typeof ROSTER_PROBLEMS)[number];
  readonly row: number;
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

/** A roster as read: the rows that can be issued and those that cannot. */
export interface Roster {
  readonly sheet: string;
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
  /** Headings that were not understood. */
  readonly ignored: readonly { readonly cell: string; readonly text: string }[];
}
