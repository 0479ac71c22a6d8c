import type { CellAddress } from '../sheet/cellAddress';
import { defineCheck } from './defineCheck';
import { enumeratedItems } from './text/enumeratedItems';
import { aboutRow } from './objection';
import type { Objection } from './objection';
import { sharedPairs } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Share of a task's words that the answer has to repeat where it does not count its items. */
const ANSWERED = 0.3;

/** Where a goal or target counts several tasks, what was achieved speaks of each. */
export const statedTaskMissing = defineCheck({
  code: 'statedTaskMissing',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('目标中列明的多项任务，应逐项说明完成情况。'),
  object: ({ rows, evaluation: { goals } }) => {
    const expected = goals?.expected ?? null;
    const achieved = goals?.achieved ?? null;
    const ofGoals: readonly Objection[] = missingTasks(expected?.text ?? null, achieved?.text ?? null).map((task) =>
      objectionTo(task, [achieved!.cell, expected!.cell]),
    );
    const ofRows = rows.flatMap((row) =>
      missingTasks(row.indicator.target, row.indicator.actual).map((task) => ({
        ...aboutRow(row, []),
        ...objectionTo(task, [row.indicator.cells.actual, row.indicator.cells.target]),
      })),
    );
    return [...ofGoals, ...ofRows];
  },
});

interface MissingTask {
  readonly number: number;
  readonly text: string;
}

function objectionTo({ number, text }: MissingTask, cells: readonly (CellAddress | null)[]): Objection {
  return { cells, expected: shownText(text), values: { number: String(number) } };
}

/** Tasks of `expected` that `achieved` says nothing of: by number where it counts too, else by words. */
function missingTasks(expected: string | null, achieved: string | null): readonly MissingTask[] {
  if (expected === null || achieved === null || achieved.trim() === '') return [];
  const tasks = enumeratedItems(expected);
  const answers = enumeratedItems(achieved);
  if (answers.length > 0) {
    const answered = new Set(answers.filter(({ text }) => text !== '').map(({ number }) => number));
    return tasks.filter(({ number }) => !answered.has(number));
  }
  const missing = tasks.filter(({ text }) => sharedPairs(text, achieved) < ANSWERED);
  return missing.length < tasks.length ? missing : [];
}
