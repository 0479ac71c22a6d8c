import { runChecks } from '../src/checks/runChecks';
import { readEvaluations } from '../src/intake/readEvaluations';
import { DEFAULT_POLICY, policyAt } from '../src/policy/policyAt';
import { scoreEvaluation } from '../src/scoring/scoreEvaluation';
import standard from '../tests/checks/labelled/forms/standard.json';
import { gridSheet, type SheetGridFile } from '../tests/checks/labelled/gridSheet';

/*
 * How long a review takes, and how it grows: node -r ./bench/registerTypescript.cjs bench/checks.ts
 * Times are those of this machine; the ratios in the last columns are what can be compared.
 */

const SIZES = [11, 110, 1100];

const policy = policyAt(DEFAULT_POLICY, 2023);

/** The standard form with its indicator rows repeated, each under a name of its own. */
function formOf(rows: number): SheetGridFile {
  const head = standard.rows.slice(0, 13);
  const body = standard.rows.slice(13, 24);
  const indicators = Array.from({ length: rows }, (_, index) => {
    const row = body[index % body.length]!;
    return row.map((value, column) => (column === 3 ? `${value}之${index + 1}` : value));
  });
  const merges = standard.merges.filter((area) => !/^A(?:13|25):/.test(area));
  return { ...standard, rows: [...head, ...indicators, standard.rows[24]!], merges };
}

/** Processor time of one run in milliseconds, so that other work on the machine does not count. */
function cost(action: () => void, runs: number): number {
  for (let run = 0; run < runs; run++) action();
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

const results = SIZES.map((rows) => {
  const runs = Math.ceil(2200 / rows);
  const snapshot = gridSheet(formOf(rows));
  const read = () => readEvaluations(snapshot).forms[0]!;
  const evaluation = read();
  const scored = scoreEvaluation(evaluation, policy);
  return {
    rows: evaluation.indicators.length,
    read: cost(read, runs),
    score: cost(() => scoreEvaluation(evaluation, policy), runs),
    check: cost(() => runChecks({ scored, snapshot, policy }), runs),
  };
});

process.stdout.write(
  'indicator rows | read ms | score ms | check ms | check ÷ (read + score) | check per row ÷ that of the smallest\n',
);
for (const { rows, read, score, check } of results) {
  const perRow = check / rows / (results[0]!.check / results[0]!.rows);
  const figures = [read, score, check, check / (read + score), perRow].map((figure) => figure.toFixed(2));
  process.stdout.write(`${[rows, ...figures].join(' | ')}\n`);
}
