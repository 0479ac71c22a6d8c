import type { record as zhCN } from '../zh-CN/record';

export const record: Readonly<Record<keyof typeof zhCN, string>> = {};
