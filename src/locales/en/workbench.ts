import type { workbench as zhCN } from '../zh-CN/workbench';

export const workbench: Readonly<Record<keyof typeof zhCN, string>> = {};
