import type { host as zhCN } from '../zh-CN/host';

export const host: Readonly<Record<keyof typeof zhCN, string>> = {
  'host.notAWorkbook': '{file} is not an Excel workbook (.xlsx or .xlsm); choose a self-evaluation workbook.',
  'host.encrypted': '{file} is encrypted; open it in Excel with its password, remove the encryption and try again.',
  'host.legacyXls': '{file} is in the old .xls format or encrypted; save it as .xlsx in Excel or WPS and try again.',
};
