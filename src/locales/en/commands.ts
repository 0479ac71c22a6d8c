import type { commands as zhCN } from '../zh-CN/commands';

export const commands: Readonly<Record<keyof typeof zhCN, string>> = {};
