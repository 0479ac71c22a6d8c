import type { Unread } from '../evaluation/unread';
import { MAX_ROW } from '../sheet/cellAddress';
import { isFundHeader } from './fundHeader';
import { isPageHead, isTable, titleLikeness } from './formTitle';
import type { HeaderBand } from './headerBand';
import { opensHead } from './headRow';
import { beforeColon, plainText } from './labelKey';
import type { LabelIndex } from './labelIndex';
import { endsSentence, isNote, isSignature } from './lineText';
import type { SeenCell, SheetCells } from './sheetCells';
import type { SheetPart } from './sideBySide';
import { isListHeader } from './tableContinuity';

/** The rows of one form, and the headers of its indicator table: one, or one for each printed page. */
export interface FormRegion {
  readonly top: number;
  readonly bottom: number;
  readonly bands: readonly HeaderBand[];
  /** Cells that look like the title, best first; may be empty. */
  readonly titles: readonly SeenCell[];
  /** Rows that a page break repeats over the header: the title once more, and what stands under it. */
  readonly pageHeads: readonly number[];
}

/** The forms of a sheet, and the titles that have no indicator table under them. */
export interface SplitSheet {
  readonly regions: readonly FormRegion[];
  readonly problems: readonly Unread[];
}

const CONTINUED = /续表?\)?$/u;

/** Rows that look like titles and stand together, with the page head lines over them. */
interface TitleGroup {
  readonly top: number;
  readonly bottom: number;
  readonly titles: readonly SeenCell[];
}

/**
 * Tells the forms of a sheet apart, whether they stand one under the other or alone. A further
 * indicator header begins a new form when a title, a head, a fund block or a total stands before it;
 * otherwise it is the same form on its next page.
 */
export function splitForms({ cells, bands }: SheetPart, labels: LabelIndex): SplitSheet {
  const titles = findTitles(cells, bands, labels);
  const pages: HeaderBand[][] = [];
  const pageHeads = new Map<HeaderBand, readonly number[]>();
  const used = new Set<TitleGroup>();
  for (const band of bands) {
    const form = pages.at(-1);
    const before = form?.at(-1);
    const between = before ? titles.filter((group) => group.top > before.bottom && group.bottom < band.top) : [];
    const first = form ? titles.filter((group) => group.bottom < form[0]!.top).at(-1) : undefined;
    const isRepeated = between.every(
      (group) => isContinued(group) || (repeatsTitle(group, first) && goesOn(cells, before!, group.top, band)),
    );
    if (form && before && isRepeated && !beginsForm(cells, labels, before.bottom, band.top)) {
      form.push(band);
      for (const group of between) used.add(group);
      if (between[0]) pageHeads.set(band, cells.rowsBetween(between[0].top, band.top - 1));
    } else pages.push([band]);
  }

  const starts = pages.map((form, index) => {
    const after = pages[index - 1]?.at(-1)?.bottom ?? 0;
    const standing = titles.filter((group) => group.top > after && group.bottom < form[0]!.top);
    // 2022年项目自评情况 over a list of projects is the title of the form under the list only where that has none.
    const own = standing.filter((group) => !namesList(cells, group, form[0]!));
    const over = own.length > 0 ? own : standing;
    const title = over.filter(isSure).at(-1) ?? over[0];
    if (title) used.add(title);
    return { title, top: title?.top ?? topWithoutTitle(cells, labels, after + 1, form[0]!) };
  });
  const orphans = titles.filter((group) => isSure(group) && !used.has(group));
  const regions = pages.map((form, index): FormRegion => {
    const last = form[form.length - 1]!.bottom;
    const next = [...starts.slice(index + 1), ...orphans].map((start) => start.top).filter((top) => top > last);
    return {
      top: starts[index]!.top,
      bottom: Math.min(MAX_ROW, ...next.map((top) => top - 1)),
      bands: form,
      titles: starts[index]!.title?.titles ?? [],
      pageHeads: form.flatMap((band) => pageHeads.get(band) ?? []),
    };
  });
  const lacking = orphans.filter((group) => !namesList(cells, group));
  const problems = lacking.map(({ titles: [title] }) => ({
    cell: title!.address,
    text: title!.text,
    why: 'noIndicatorHeader',
  }));
  return { regions, problems };
}

function isSure(group: TitleGroup): boolean {
  return titleLikeness(group.titles[0]!.text) === 1;
}

/** Whether a title stands over a list, 序号 ¦ 项目名称 ¦ 自评得分, rather than over the header of the form's own table. */
function namesList(cells: SheetCells, { bottom, titles: [title] }: TitleGroup, own?: HeaderBand): boolean {
  const rows = cells.rowsBetween(bottom + 1, bottom + NEAR);
  const row = rows.find((at) => cells.inRow(at).some(({ column }) => column <= title!.right));
  if (row === undefined || (own && row >= own.top)) return false;
  const header: SeenCell[] = [];
  for (const cell of cells.inRow(row)) {
    // A table beside the list is none of it.
    if (cell.column >= title!.column && cell.column <= Math.max(title!.right, (header.at(-1)?.right ?? 0) + 1))
      header.push(cell);
  }
  return header.some(({ text }) => plainText(text) === '序号') && isListHeader(header);
}

function findTitles(cells: SheetCells, bands: readonly HeaderBand[], labels: LabelIndex): readonly TitleGroup[] {
  const groups: { top: number; bottom: number; titles: SeenCell[] }[] = [];
  let heads: number[] = [];
  let open = false;
  for (const row of cells.rows) {
    const inRow = cells.inRow(row);
    const title = bands.some((band) => row >= band.top && row <= band.bottom) ? null : titleOf(inRow, labels);
    if (title) {
      const group = groups.at(-1);
      if (open && group) {
        group.titles.push(title);
        group.bottom = row;
      } else groups.push({ top: heads[0] ?? row, bottom: row, titles: [title] });
      open = true;
      heads = [];
    } else if (isPageHead(inRow)) heads.push(row);
    else {
      heads = [];
      open = false;
    }
  }
  for (const group of groups) {
    group.titles.sort(
      (first, second) => titleLikeness(second.text) - titleLikeness(first.text) || first.row - second.row,
    );
  }
  return groups;
}

/** The title in a row where it stands alone, merged wide, or beyond doubt; 绩效指标完成情况 over the table is none. */
function titleOf(row: readonly SeenCell[], labels: LabelIndex): SeenCell | null {
  const found = row.find((cell) => {
    const likeness = titleLikeness(cell.text);
    if (likeness > 0 && likeness < 1 && labels.indicators.exactly(cell.text)?.field === 'block') return false;
    return likeness === 1 || (likeness > 0 && (row.length === 1 || cell.right - cell.column >= 2));
  });
  return found ?? null;
}

/** Whether a title says that it is not the first: 自评表（续）. */
function isContinued({ titles }: TitleGroup): boolean {
  return titles.every((title) => CONTINUED.test(plainText(title.text)));
}

/** Whether a title is that of the form before, word for word. */
function repeatsTitle({ titles }: TitleGroup, first: TitleGroup | undefined): boolean {
  const before = first?.titles.map((title) => plainText(title.text)) ?? [];
  return titles.every((title) => before.includes(plainText(title.text)));
}

/** Whether the levels under a header go on from those over the page break, rather than begin anew. */
function goesOn(cells: SheetCells, before: HeaderBand, end: number, band: HeaderBand): boolean {
  const next = levelsIn(cells, band, band.bottom + 1, MAX_ROW).next().value;
  const above = [...levelsIn(cells, before, before.bottom + 1, end - 1)];
  return next !== undefined && (next === above.at(-1) || !above.includes(next));
}

/** First levels under a header, from top to bottom. */
function* levelsIn(cells: SheetCells, { columns }: HeaderBand, top: number, bottom: number): Generator<string> {
  const column = columns.find(({ field }) => field === 'level1');
  for (const row of column ? cells.rowsBetween(top, bottom) : []) {
    const { text } = cells.at(row, column!.left);
    if (text !== '') yield plainText(text);
  }
}

function beginsForm(cells: SheetCells, labels: LabelIndex, after: number, before: number): boolean {
  return cells.rowsBetween(after + 1, before - 1).some((row) => {
    const inRow = cells.inRow(row);
    if (inRow[0] && isTail(inRow[0], labels)) return true;
    if (inRow.some((cell) => namesProject(cell, labels))) return true;
    return isFundHeader(inRow, labels);
  });
}

/** Whether a cell is the label of the project's name, alone or with the name behind it. */
function namesProject({ text }: SeenCell, labels: LabelIndex): boolean {
  return [text, beforeColon(text)].some((words) => labels.head.exactly(words)?.field === 'projectName');
}

/** Whether a cell begins a line that closes a form: its total. */
function isTail(cell: SeenCell, labels: LabelIndex): boolean {
  return labels.total.exactly(cell.text)?.field === 'total';
}

/** Rows between a title and what stands under it are blank at most so often. */
const NEAR = 3;

/** Without a title a form begins with its first head label, else its fund block, else its indicator header, and what stands directly over it. */
function topWithoutTitle(cells: SheetCells, labels: LabelIndex, from: number, band: HeaderBand): number {
  const rows = cells.rowsBetween(from, band.top - 1);
  const isHead = (row: number): boolean =>
    cells.inRow(row).some(({ text }) => opensHead(text, labels) || opensHead(beforeColon(text), labels));
  let top = rows.find(isHead) ?? rows.find((row) => isFundHeader(cells.inRow(row), labels)) ?? band.top;
  for (const row of cells.rowsBetween(from, top - 1).toReversed()) {
    const [line, ...others] = cells.inRow(row);
    const isOver = top - row === 1 || (top - row <= NEAR && isTable(line!.text));
    // A sentence is the last of the notes under the form before.
    const isOfOther =
      isTail(line!, labels) || isNote(line!.text) || isSignature(line!.text) || endsSentence(line!.text);
    if (others.length > 0 || !isOver || isOfOther) break;
    top = row;
  }
  return top;
}
