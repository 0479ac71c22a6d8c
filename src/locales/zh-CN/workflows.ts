/** Words of `workflows`; every key begins with `workflows.`. */
export const workflows = {} as const;
