/** Words of `intake`; every key begins with `intake.`. */
export const intake = {} as const;
