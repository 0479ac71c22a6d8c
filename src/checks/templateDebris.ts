import { formatCell } from '../sheet/cellAddress';
import { parseArea } from '../sheet/cellArea';
import { defineCheck } from './defineCheck';
import type { ReviewedForm } from './form/reviewedForm';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Whole cells that are the template's own: `指标2：`, `……`. */
const LEFT_OVER = /^(?:指标\s*(?:\d{1,3}\s*:?|:)|[.。⋯]{3,}|[xX×*]{2,})$/u;

/** Whole entries that only keep the place. */
const PLACE_HOLDER = /^(?:待(?:补充|填写?|定|完善)|暂缺|略|同上)[。.]?$/u;

/** A numbered name whose only content is a prompt in brackets: `指标1：（填写指标名称）`. */
const PROMPTED_NAME =
  /^(?:指标|目标|任务)\s*\d{0,3}\s*[:：]?\s*[(（【[]\s*(?:请)?(?:填写|输入|填报)[^)）】\]]{0,20}[)）】\]]$/u;

/** Prompts inside a cell that should hold an answer. */
const PROMPT =
  /^[(（【[]?(?:请(?:在此处?)?(?:填写|输入|简要|概述|说明)|此处填写|填写说明|示例[:：]|例如[:：])|[(（](?:限)?\d{1,4}字(?:以内|左右)[)）]/u;

/** What the template put there for the filler to replace or delete is gone. */
export const templateDebris = defineCheck({
  code: 'templateDebris',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('模板中的提示语、“指标2：”“……”等应删除。'),
  object: (form) => {
    const range = parseArea(form.evaluation.range);
    if (range === null) return [];
    const entries = entryCells(form);
    return form.grid
      .cellsIn(range)
      .filter(({ row, value }) => typeof value === 'string' && !form.grid.isRowHidden(row))
      .map(({ row, column, text }) => ({ cell: formatCell(row, column), text: text.trim() }))
      .filter(
        ({ cell, text }) =>
          LEFT_OVER.test(text.normalize('NFKC')) ||
          (entries.has(cell) && (PROMPT.test(text) || PLACE_HOLDER.test(text) || PROMPTED_NAME.test(text))),
      )
      .map(({ cell, text }) => ({ cells: [cell], found: shownText(text) }));
  },
});

/** Cells that are for the filler: a prompt in a label is part of the form. */
function entryCells({ evaluation: { fields, goals }, rows }: ReviewedForm): ReadonlySet<string> {
  const heads = [...Object.values(fields), goals?.expected, goals?.achieved].map((field) => field?.cell);
  const ofRows = rows.flatMap(({ indicator: { cells } }) => [
    cells.level3,
    cells.target,
    cells.actual,
    cells.deviationReason,
  ]);
  return new Set([...heads, ...ofRows].filter((cell) => cell != null));
}
