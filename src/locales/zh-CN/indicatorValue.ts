/** Words of `indicatorValue`; every key begins with `indicatorValue.`. */
export const indicatorValue = {} as const;
