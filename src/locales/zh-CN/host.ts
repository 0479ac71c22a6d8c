/** Words of `host`; every key begins with `host.`. One sentence each: what is wrong, where, what to do. */
export const host = {
  'host.notAWorkbook': '{file} 不是 Excel 工作簿（.xlsx 或 .xlsm），请选择自评表工作簿。',
  'host.encrypted': '{file} 已加密，请先在 Excel 中用密码打开并取消加密，再重试。',
  'host.legacyXls': '{file} 是旧格式（.xls）或加密文件，请在 Excel 或 WPS 中另存为 .xlsx 后重试。',
} as const;
