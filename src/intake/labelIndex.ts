import { plainText } from './labelKey';
import { LABELS, type LabelBlock } from './labels';

/** A spelling as it is looked up. */
export interface Spelling {
  readonly key: string;
  readonly field: string;
  /** Taught by a mapping profile rather than listed in the label table. */
  readonly taught: boolean;
}

/** Spellings of one block, ready for exact look-up and for near misses. */
export interface BlockIndex {
  readonly byKey: ReadonlyMap<string, Spelling>;
  readonly spellings: readonly Spelling[];
  /** Pairs of neighbouring characters in any spelling: a text with few of them resembles none. */
  readonly pairs: ReadonlySet<string>;
}

export type LabelIndex = Readonly<Record<LabelBlock, BlockIndex>>;

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
  return Object.fromEntries(BLOCKS.map((block) => [block, blockIndex(block, taught)])) as Record<
    LabelBlock,
    BlockIndex
  >;
}

function blockIndex(block: LabelBlock, taught: readonly TaughtLabel[]): BlockIndex {
  const byKey = new Map<string, Spelling>();
  for (const { block: of, field, label } of taught) {
    const key = plainText(label);
    if (of === block && key !== '') byKey.set(key, { key, field, taught: true });
  }
  for (const spelling of TABLE.get(block) ?? []) if (!byKey.has(spelling.key)) byKey.set(spelling.key, spelling);
  const spellings = [...byKey.values()];
  return { byKey, spellings, pairs: new Set(spellings.flatMap(({ key }) => pairsOf(key))) };
}

function tableSpellings(block: LabelBlock): Spelling[] {
  return Object.entries(LABELS[block]).flatMap(([field, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => ({ key: plainText(word), field, taught: false })),
  );
}

/** Every two neighbouring characters of a text. */
export function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let index = 0; index + 1 < text.length; index++) pairs.push(text.slice(index, index + 2));
  return pairs;
}
