/** Words of `commands`; every key begins with `commands.`. */
export const commands = {
  'commands.wayBack': '要取消，请点“撤销”。',
  'commands.needsPane': '请点“任务窗格”，在窗格中选用模板。',
} as const;
