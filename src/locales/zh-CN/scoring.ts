/** Words of `scoring`; every key begins with `scoring.`. */
export const scoring = {} as const;
