/** Words of `policy`; every key begins with `policy.`. */
export const policy = {} as const;
