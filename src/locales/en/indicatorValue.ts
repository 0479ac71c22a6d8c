import type { indicatorValue as zhCN } from '../zh-CN/indicatorValue';

export const indicatorValue: Readonly<Record<keyof typeof zhCN, string>> = {};
