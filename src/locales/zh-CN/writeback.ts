/** Words of `writeback`; every key begins with `writeback.`. */
export const writeback = {} as const;
