/** Words of `workbench`; every key begins with `workbench.`. */
export const workbench = {} as const;
