import type { policy as zhCN } from '../zh-CN/policy';

export const policy: Readonly<Record<keyof typeof zhCN, string>> = {};
