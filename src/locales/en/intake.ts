import type { intake as zhCN } from '../zh-CN/intake';

export const intake: Readonly<Record<keyof typeof zhCN, string>> = {};
