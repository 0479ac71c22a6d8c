import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Writes docs/mutation-survivors.md, every mutant that no test noticed, from one or several reports of `npm run mutation`:
 * node tests/mutation/listSurvivors.mjs reports/mutation/mutation.json
 * Fails when a room stays below its goal, which the score of both together would not show.
 */

/** Percent of the mutants of each room that the tests must notice. */
const GOAL = 85;

const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);

/** Of a file that stands in several reports the last one counts. */
const reported = new Map(
  process.argv.slice(2).flatMap((report) => Object.entries(JSON.parse(readFileSync(report, 'utf8')).files)),
);
const files = [...reported]
  .map(([name, { source, mutants }]) => ({ name, lines: source.split('\n'), mutants }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

const rooms = new Map();
for (const file of files) {
  const room = file.name.split('/').slice(0, 2).join('/');
  rooms.set(room, [...(rooms.get(room) ?? []), file]);
}
const count = (mutants, states) => mutants.filter(({ status }) => states.has(status)).length;

function score(mutants) {
  const [killed, alive] = [count(mutants, KILLED), count(mutants, ALIVE)];
  return { killed, alive, percent: killed + alive === 0 ? '–' : ((killed / (killed + alive)) * 100).toFixed(1) };
}

function told(lines, { location, replacement, status }) {
  const { start, end } = location;
  const first = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
  const original = start.line === end.line ? first : `${first} …`;
  const short = (text) => JSON.stringify(text.replace(/\s+/g, ' ').slice(0, 70)).slice(1, -1);
  return `${start.line}: \`${short(original)}\` → \`${short(replacement)}\`${status === 'NoCoverage' ? ' (not reached)' : ''}`;
}

const out = [
  '# Mutants that survive',
  '',
  'Written by `node tests/mutation/listSurvivors.mjs`; what they mean is in [mutation.md](mutation.md).',
];
for (const [room, ofRoom] of rooms) {
  const { killed, alive, percent } = score(ofRoom.flatMap(({ mutants }) => mutants));
  process.stdout.write(`${room}: ${killed} killed, ${alive} not, ${percent} %\n`);
  if (killed * 100 < GOAL * (killed + alive)) process.exitCode = 1;
  out.push('', `## ${room}: ${percent} %, ${killed} killed, ${alive} not`);
  for (const { name, lines, mutants } of ofRoom) {
    const alive = mutants.filter(({ status }) => ALIVE.has(status));
    if (alive.length === 0) continue;
    out.push('', `### ${name.split('/').at(-1)}: ${score(mutants).percent} %`, '', '```text');
    out.push(...alive.map((mutant) => told(lines, mutant).replaceAll('`', '')), '```');
  }
}
writeFileSync('docs/mutation-survivors.md', `${out.join('\n')}\n`);
