import type { scoring as zhCN } from '../zh-CN/scoring';

export const scoring: Readonly<Record<keyof typeof zhCN, string>> = {};
