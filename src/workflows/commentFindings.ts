import type { Finding } from '../checks/finding';
import type { CommentOutcome, PlacedComment, WorkbookHost } from '../host/workbookHost';
import { HostError } from '../host/hostError';
import { findingSentence, type FindingSentences } from './reviewSheet/findingSentence';
import { scoreWorkbook, type ScoreOptions } from './scoreWorkbook';

/** What our comments begin with; by it they are known and taken away again. Part of the sheet, so in its language. */
const SIGN = '【自评复核】';

/**
 * Writes what the review found as comments on the cells concerned, in the place of those written before; `sentences` of
 * null only takes them away. Comments of other people stay. Rejects with `HostError` (`notSupported` where the host
 * has no comments) or `PolicyError`.
 */
export async function commentFindings(
  host: WorkbookHost,
  options: ScoreOptions,
  sentences: FindingSentences | null,
): Promise<CommentOutcome> {
  if (!host.comments) throw new HostError({ code: 'notSupported' });
  if (sentences === null) return host.comments.replace(SIGN, []);
  const { forms } = await scoreWorkbook(host, { ...options, checks: 'review' });
  return host.comments.replace(
    SIGN,
    commentsOn(
      forms.flatMap(({ findings }) => findings),
      sentences,
    ),
  );
}

/** One comment a cell, its findings one under the other. */
function commentsOn(findings: readonly Finding[], sentences: FindingSentences): readonly PlacedComment[] {
  const byCell = new Map<string, PlacedComment>();
  for (const finding of findings) {
    const { sheet, cell } = finding;
    if (cell === null) continue;
    const key = `${sheet}!${cell}`;
    const said = findingSentence(finding, sentences);
    const known = byCell.get(key);
    byCell.set(key, { sheet, cell, text: known ? `${known.text}\n${said}` : said });
  }
  return [...byCell.values()];
}
