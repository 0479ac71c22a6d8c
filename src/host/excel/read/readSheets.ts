import type { CellArea } from '../../../sheet/cellArea';
import { normalSnapshot } from '../../../sheet/normalSnapshot';
import type { SheetSnapshot } from '../../../sheet/sheetSnapshot';
import { answerBudget } from '../answerBudget';
import { askQuestions, type Question } from './askQuestions';
import { askFull, askLean, askMissingDetails, fullBytes } from './cellQuestions';
import { findBlocks, type SheetBlock } from './findBlocks';
import { askHiddenLines, askLinesBeyond } from './lineQuestions';
import { askLocks, askLocksByCell } from './lockQuestions';
import { askMergeAgain, askMerges } from './mergeQuestions';
import { SheetContent } from './sheetContent';
import { readStructures } from './sheetStructure';
import { askTables } from './tableQuestions';

/**
 * Snapshots of the sheets named, in the order asked. Two syncs, or three when a sheet is scattered
 * or long, whatever the number of sheets and rows; on the web one more for every 5 MB of answer.
 * Rejects with `sheetNotFound` and with `tooLarge`.
 */
export async function readSheets(sheetNames: readonly string[]): Promise<readonly SheetSnapshot[]> {
  const structures = await readStructures(sheetNames);
  const contents = structures.map((structure) => new SheetContent(structure));
  const blocks = await findBlocks(structures);
  const reads = blocks.map((block) => readOf(block, contents));
  await askQuestions([...contents.flatMap(askTables), ...firstQuestions(reads)]);
  await askQuestions(secondQuestions(reads, contents));
  return contents.map((content) => normalSnapshot(content.snapshot()));
}

/** A block being read, with what its first answers leave open. */
interface BlockRead {
  readonly content: SheetContent;
  readonly area: CellArea;
  readonly unsureMerges: CellArea[];
  readonly mixedLocks: CellArea[];
  readonly unsureLines: Question[];
}

function readOf(block: SheetBlock, contents: readonly SheetContent[]): BlockRead {
  const content = contents.find((one) => one.structure === block.sheet)!;
  return { content, area: block.area, unsureMerges: [], mixedLocks: [], unsureLines: [] };
}

function firstQuestions(reads: readonly BlockRead[]): Question[] {
  const everything = reads.reduce((bytes, { area }) => bytes + fullBytes(area), 0);
  const askCells = everything <= answerBudget() ? askFull : askLean;
  return reads.flatMap(({ content, area, unsureMerges, mixedLocks, unsureLines }) => [
    ...askCells(content, area),
    ...askMerges(content, area, unsureMerges),
    ...askHiddenLines(content, area),
    ...(content.structure.extent.kind === 'dense' ? askLinesBeyond(content, area, unsureLines) : []),
    ...askLocks(content, area, mixedLocks),
  ]);
}

function secondQuestions(reads: readonly BlockRead[], contents: readonly SheetContent[]): Question[] {
  return [
    ...contents.flatMap(askMissingDetails),
    ...reads.flatMap(({ unsureLines }) => unsureLines),
    ...reads.flatMap(({ content, unsureMerges }) => unsureMerges.map((merge) => askMergeAgain(content, merge))),
    ...reads.flatMap(({ content, mixedLocks }) => mixedLocks.map((tile) => askLocksByCell(content, tile))),
  ];
}
