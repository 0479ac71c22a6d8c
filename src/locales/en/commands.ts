import type { commands as zhCN } from '../zh-CN/commands';

export const commands: Readonly<Record<keyof typeof zhCN, string>> = {
  'commands.wayBack': 'To take it back, click Undo.',
  'commands.needsPane': 'Click Task pane; templates are chosen there.',
};
