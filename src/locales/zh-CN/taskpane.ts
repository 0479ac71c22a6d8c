/** Words of `taskpane`; every key begins with `taskpane.`. */
export const taskpane = {} as const;
