import type { workflows as zhCN } from '../zh-CN/workflows';

export const workflows: Readonly<Record<keyof typeof zhCN, string>> = {};
