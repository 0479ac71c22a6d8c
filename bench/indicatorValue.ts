import { compareValues } from '../src/indicatorValue/compareValues';
import { readIndicatorValue } from '../src/indicatorValue/readIndicatorValue';
import { readingTables } from '../tests/indicatorValue/readingCases';

/*
 * How many texts are read in a second, and how the cost grows with the length of a cell: npm run bench:indicatorValue
 * Times are those of this machine; the ratios in the last column are what can be compared.
 */

/** Processor time of one run in milliseconds, so that other work on the machine does not count. */
function cost(action: () => void, runs: number): number {
  action();
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

const cases = readingTables.flatMap(([, table]) => table);
const perPass = cost(() => cases.forEach(({ text, context }) => readIndicatorValue(text, context)), 20);
const values = cases.map(({ text, context }) => readIndicatorValue(text, context));
const perCompare = cost(() => values.forEach((value, at) => compareValues(value, values.at(-at)!, {})), 20);
const perSecond = (milliseconds: number): string => Math.round((cases.length / milliseconds) * 1000).toString();
process.stdout.write(`texts read per second: ${perSecond(perPass)}\n`);
process.stdout.write(`pairs compared per second: ${perSecond(perCompare)}\n\n`);

/** Texts that repeat a piece; the last ones are made to upset a reader that looks back. */
const pieces = {
  narrative: '拟写《城管执法工作情况》周报50期，协助编写月报12期，响应率100%。',
  words: '进一步加强统筹协调，',
  digits: '9',
  operators: '≥',
  'open brackets': '（',
  'closed brackets': '（）',
  'commas between digits': '1,',
  'line breaks between digits': '1\n',
  'Chinese numerals': '一百二十',
  'tier words': '完成',
  'full stops': '。',
  dates: '2021年12月',
};

const LENGTHS = [1_000, 10_000, 100_000];

process.stdout.write(
  `cell of | ${LENGTHS.map((length) => `${length} characters, ms`).join(' | ')} | cost per character, longest ÷ shortest\n`,
);
for (const [name, piece] of Object.entries(pieces)) {
  const costs = LENGTHS.map((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return cost(() => readIndicatorValue(text), Math.ceil(300_000 / length));
  });
  const growth = costs.at(-1)! / LENGTHS.at(-1)! / (costs[0]! / LENGTHS[0]!);
  process.stdout.write(`${[name, ...costs.map((each) => each.toFixed(3)), growth.toFixed(2)].join(' | ')}\n`);
}
