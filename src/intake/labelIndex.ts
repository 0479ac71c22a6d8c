import { BlockLabels, type Spelling } from './blockLabels';
import { plainText } from './labelKey';
import { LABELS, type LabelBlock } from './labels';

export type LabelIndex = Readonly<Record<LabelBlock, BlockLabels>>;

/** A spelling a user taught, on top of the table. */
export interface TaughtLabel {
  readonly block: LabelBlock;
  readonly field: string;
  readonly label: string;
}

const BLOCKS = Object.keys(LABELS) as LabelBlock[];
const TABLE: ReadonlyMap<LabelBlock, readonly Spelling[]> = new Map(
  BLOCKS.map((block) => [block, tableSpellings(block)]),
);
const TABLE_INDEX: LabelIndex = indexOf([]);

/** The label table with a user's own spellings on top; those win over the table. */
export function labelIndex(taught: readonly TaughtLabel[]): LabelIndex {
  return taught.length === 0 ? TABLE_INDEX : indexOf(taught);
}

function indexOf(taught: readonly TaughtLabel[]): LabelIndex {
  const blocks = BLOCKS.map((block) => {
    const own = taught
      .filter((label) => label.block === block)
      .map(({ field, label }) => ({ key: plainText(label), field, taught: true }));
    return [block, new BlockLabels([...own, ...(TABLE.get(block) ?? [])])] as const;
  });
  return Object.fromEntries(blocks) as Record<LabelBlock, BlockLabels>;
}

function tableSpellings(block: LabelBlock): Spelling[] {
  return Object.entries(LABELS[block]).flatMap(([field, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => ({ key: plainText(word), field, taught: false })),
  );
}
