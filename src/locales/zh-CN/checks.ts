/** Words of `checks`; every key begins with `checks.`. */
export const checks = {} as const;
