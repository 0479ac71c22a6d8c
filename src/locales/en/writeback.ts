import type { writeback as zhCN } from '../zh-CN/writeback';

export const writeback: Readonly<Record<keyof typeof zhCN, string>> = {};
