import type { FormContext } from './formContext';
import { isPageHead, titleLikeness } from './formTitle';
import { readYear } from './readYear';
import type { SeenCell } from './sheetCells';

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
  const [title = null] = region.titles;
  if (title)
    log.recognise(title, {
      block: 'title',
      field: 'title',
      confidence: titleLikeness(title.text),
      ground: 'structure',
    });
  const lines: SeenCell[] = [];
  for (const row of cells.rowsBetween(region.top, region.bands[0]!.top - 1)) {
    const inRow = cells.inRow(row).filter((cell) => cell.column >= columns.left && cell.column <= columns.right);
    if (inRow.some((cell) => isLabel(context, cell))) break;
    const others = inRow.filter((cell) => cell.address !== title?.address);
    const isLine = inRow.length === 1 || others.length < inRow.length || isPageHead(inRow);
    lines.push(...others.filter((cell) => isLine || readYear(cell.text) !== null));
  }
  const named = (title ? [title, ...lines] : lines).filter((cell) => readYear(cell.text) !== null);
  // （2020年度） says which year is evaluated; the year alone may be that of the publication.
  const dated = named.find((cell) => /年\s*度/u.test(cell.text)) ?? named[0];
  if (dated) log.recognise(dated, { block: 'title', field: 'year', confidence: 1, ground: 'structure' });
  return { title, year: dated ? readYear(dated.text) : null, lines };
}

function isLabel({ labels }: FormContext, cell: SeenCell): boolean {
  return [labels.head, labels.funds, labels.goals, labels.indicators].some(
    (index) => index.exactly(cell.text) !== null,
  );
}
