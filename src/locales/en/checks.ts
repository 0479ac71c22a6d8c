import type { checks as zhCN } from '../zh-CN/checks';

export const checks: Readonly<Record<keyof typeof zhCN, string>> = {};
