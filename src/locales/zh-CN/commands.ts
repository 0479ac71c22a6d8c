/** Words of `commands`; every key begins with `commands.`. */
export const commands = {} as const;
