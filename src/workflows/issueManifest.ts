import type { WorkbookBlueprint } from '../sheet/workbookBlueprint';
import type { IssueManifest } from '../templates/issue/issueManifest';
import { manifestSheet } from '../templates/issue/manifestSheet';
import type { Roster, RosterProblem } from '../templates/issue/rosterRow';
import type { Author } from './applyWrites';
import type { IssuedFile } from './issueForms';

/** What was issued to whom, and the rows that were not. */
export function issueManifest(
  roster: { readonly file: string; readonly read: Roster },
  stored: readonly Omit<IssuedFile, 'bytes'>[],
  problems: readonly RosterProblem[],
  author: Author,
): IssueManifest {
  return {
    issuedAt: author.now().toISOString(),
    template: stored[0]?.identity ?? null,
    roster: roster.file,
    files: stored.map(({ row, file, digest }) => ({
      file,
      row: row.row,
      unit: row.unit,
      project: row.project,
      code: row.code,
      deadline: row.deadline,
      contact: row.contact,
      digest,
    })),
    problems: [...roster.read.problems, ...problems].sort((one, other) => one.row - other.row),
  };
}

/** The list of what was issued as a workbook to print and tick off. */
export function manifestWorkbook(manifest: IssueManifest): WorkbookBlueprint {
  const sheet = manifestSheet(manifest);
  return { title: sheet.name, sheets: [sheet] };
}
