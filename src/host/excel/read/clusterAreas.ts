import type { CellArea } from '../../../sheet/cellArea';
import { cellCount } from '../rangeBox';

/** Blank cells worth reading along rather than asking for two areas. */
const TOLERATED_BLANKS = 2_000;

/** How many of the latest blocks an area is tried against, which keeps the work linear. */
const OPEN_BLOCKS = 16;

/** A growing block and how many cells in it are known to hold something. */
interface Block {
  area: CellArea;
  filled: number;
}

/**
 * Gathers the areas in which a sheet has cells into few blocks, each mostly filled or small. Blocks
 * may overlap; together they cover every area given.
 */
export function clusterAreas(areas: readonly CellArea[]): readonly CellArea[] {
  const blocks: Block[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const filled = cellCount(area);
    const near = blocks.slice(-OPEN_BLOCKS).find((block) => isWorthJoining(block, area, filled));
    if (near) {
      near.area = around(near.area, area);
      near.filled += filled;
    } else blocks.push({ area, filled });
  }
  return blocks.map((block) => block.area);
}

function isWorthJoining(block: Block, area: CellArea, filled: number): boolean {
  return cellCount(around(block.area, area)) <= 2 * (block.filled + filled) + TOLERATED_BLANKS;
}

function around(one: CellArea, other: CellArea): CellArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
