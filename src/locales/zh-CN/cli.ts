/** Words of `cli`; every key begins with `cli.`. */
export const cli = {} as const;
