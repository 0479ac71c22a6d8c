import type { taskpane as zhCN } from '../zh-CN/taskpane';

export const taskpane: Readonly<Record<keyof typeof zhCN, string>> = {};
