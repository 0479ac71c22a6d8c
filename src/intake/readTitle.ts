import type { FormContext } from './formContext';
import { isPageHead, isTable, titleLikeness } from './formTitle';
import { opensHead } from './headRow';
import { beforeColon, plainText } from './labelKey';
import { readYear } from './readYear';
import type { SeenCell } from './sheetCells';

/** Of a title that only its place tells. */
const LEAST_SURE = 0.5;
/** A line that says but the year: under a line of labels it is still that of the title. */
const YEAR_ALONE = /^\(?(?:19|20)\d{2}年度?\)?$/u;

/** The title of a form and the year it or a line under it names. */
export interface TitleReading {
  readonly title: SeenCell | null;
  readonly year: number | null;
  /** The lines around the title: 附件2, （2021年度）, 单位：万元 … */
  readonly lines: readonly SeenCell[];
}

/** Reads the title and the lines between it and the first label of the form. */
export function readTitle(context: FormContext): TitleReading {
  const { cells, region, columns, log } = context;
  const title = region.titles[0] ?? titleByPlace(context);
  if (title)
    log.recognise(title, {
      block: 'title',
      field: 'title',
      confidence: titleLikeness(title.text) || LEAST_SURE,
      ground: 'structure',
    });
  const lines: SeenCell[] = [];
  const late: SeenCell[] = [];
  let begun = false;
  for (const row of cells.rowsBetween(region.top, region.bands[0]!.top - 1)) {
    const inRow = cells.inRow(row).filter((cell) => cell.column >= columns.left && cell.column <= columns.right);
    const isAfter: boolean = begun;
    begun ||= inRow.some((cell) => isLabel(context, cell));
    if (begun) {
      // The first row of labels may be the line of the year: （2021年度） ¦ 自评得分 ¦ 95.
      const [first] = inRow;
      if (first && (!isAfter || inRow.length === 1) && YEAR_ALONE.test(plainText(first.text))) late.push(first);
      continue;
    }
    const others = inRow.filter((cell) => cell.address !== title?.address);
    const isLine = inRow.length === 1 || others.length < inRow.length || isPageHead(inRow);
    lines.push(...others.filter((cell) => isLine || readYear(cell.text) !== null));
  }
  const named = (title ? [title, ...lines] : lines).filter((cell) => readYear(cell.text) !== null);
  if (named.length === 0) named.push(...late.slice(0, 1));
  // （2020年度） says which year is evaluated; the year alone may be that of the publication.
  const dated = named.find((cell) => /年\s*度/u.test(cell.text)) ?? named[0];
  if (dated) log.recognise(dated, { block: 'title', field: 'year', confidence: 1, ground: 'structure' });
  return { title, year: dated ? readYear(dated.text) : null, lines };
}

/** Where no words tell, the title is the first line that stands alone, as wide as the form, and is called a 表. */
function titleByPlace(context: FormContext): SeenCell | null {
  const { cells, columns, region } = context;
  const [row] = cells.rowsBetween(region.top, region.bands[0]!.top - 1).filter((at) => !isPageHead(cells.inRow(at)));
  const [line, ...others] = row === undefined ? [] : cells.inRow(row);
  if (!line || others.length > 0 || isLabel(context, line)) return null;
  return isTable(line.text) && line.column <= columns.left && line.right >= columns.right ? line : null;
}

function isLabel({ labels }: FormContext, cell: SeenCell): boolean {
  const isOne = [labels.head, labels.funds, labels.goals, labels.indicators].some(
    (index) => index.exactly(cell.text) !== null,
  );
  // In one cell with its value only what begins the head: 单位：万元 and 填报日期：… stand over it.
  return isOne || opensHead(beforeColon(cell.text), labels);
}
