import { parseCell } from '../../sheet/cellAddress';
import type { CellComments, CommentOutcome, PlacedComment } from '../workbookHost';
import { runInExcel } from './runInExcel';

/** Comments on cells, through Excel's own. */
export const cellComments: CellComments = { replace: replaceComments };

/**
 * Takes away the comments that begin with the sign and adds those given; a cell on which somebody else has commented is
 * left alone and named. Three syncs at most. Rejects with `HostError`.
 */
async function replaceComments(sign: string, comments: readonly PlacedComment[]): Promise<CommentOutcome> {
  return runInExcel(async (context) => {
    const all = context.workbook.comments.load('items/content');
    await context.sync();
    const ours = all.items.filter(({ content }) => content.startsWith(sign));
    const others = all.items.filter((comment) => !ours.includes(comment));
    const places = others.map((comment) => comment.getLocation().load('address'));
    if (places.length > 0) await context.sync();
    const taken = new Set(places.map(({ address }) => plainAddress(address)));
    const isTaken = ({ sheet, cell }: PlacedComment): boolean => taken.has(`${sheet}!${cell}`);
    const free = comments.filter((comment) => !isTaken(comment));
    for (const comment of ours) comment.delete();
    for (const { sheet, cell, text } of free) {
      context.workbook.comments.add(context.workbook.worksheets.getItem(sheet).getRange(cell), `${sign}${text}`);
    }
    await context.sync();
    return { written: free.length, removed: ours.length, taken: comments.filter(isTaken) };
  });
}

/** `'自评 表'!$A$1:$B$2` as `自评 表!A1`. */
function plainAddress(address: string): string {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  const cell = address
    .slice(at + 1)
    .replaceAll('$', '')
    .split(':', 1)[0]!;
  return `${sheet}!${parseCell(cell) ? cell : ''}`;
}
