/** Words of `record`; every key begins with `record.`. */
export const record = {} as const;
