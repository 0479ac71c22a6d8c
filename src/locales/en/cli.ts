import type { cli as zhCN } from '../zh-CN/cli';

export const cli: Readonly<Record<keyof typeof zhCN, string>> = {};
