import type { host as zhCN } from '../zh-CN/host';

export const host: Readonly<Record<keyof typeof zhCN, string>> = {
  'host.notAWorkbook': '{file} is not an Excel workbook (.xlsx or .xlsm); choose a self-evaluation workbook.',
  'host.encrypted':
    '{file} is encrypted; open it with its password in Excel or WPS, remove the password and try again.',
  'host.legacyXls': '{file} is in the old .xls format; save it as .xlsx in Excel or WPS and try again.',
  'host.damaged':
    '{file} is damaged and cannot be read ({found}); open and repair it in Excel or WPS, or ask the sender for the original.',
  'host.unsafe':
    '{file} is built in an unusual and possibly harmful way ({found}) and was not opened; check where it came from, or save it anew in Excel or WPS.',
  'host.tooLarge':
    '{file} is larger than can be handled ({found}, at most {expected}); remove what is not needed and try again.',
  'host.signed':
    '{file} is digitally signed; writing would break the signature, so it is read and never written. Use an unsigned copy to write.',
  'host.sheetNotFound': '{file} has no sheet “{sheet}”; it may have been renamed or deleted. Read the workbook again.',
  'host.sheetHidden': 'Sheet "{sheet}" is hidden, so {cell} cannot be shown; unhide the sheet first.',
  'host.sheetProtected':
    'Sheet “{sheet}” is protected; nothing was written. Fill in the open cells, or ask whoever issued the form to lift the protection.',
  'host.structureProtected':
    'The workbook’s structure is protected, so sheet “{sheet}”, which records what is written so that it can be taken back, cannot be added; nothing was written. The scores are still shown; to write them, unprotect the workbook under Review first.',
  'host.cellEditing': 'A cell is being edited; press Enter or Esc and try again.',
  'host.cellChanged':
    '{sheet} {cell} has changed (now “{found}”, was “{expected}”); nothing was written. Read the workbook again.',
  'host.cellLocked': '{sheet} {cell} is locked on a protected sheet; nothing was written.',
  'host.cellMerged': '{sheet} {cell} lies inside a merged cell and is not its top left; nothing was written.',
  'host.cellInvalid': '“{found}” cannot be written to {sheet} {cell}; nothing was written.',
  'host.requestTooLarge': 'Excel did not accept that much at once; work in smaller steps.',
  'host.busy': 'Excel is busy; try again in a moment.',
  'host.sessionLost': 'The connection to Excel was lost; open the task pane again.',
  'host.notSupported': '{place} holds something not supported yet ({found}); it was left alone.',
  'host.fileNotFound': 'File {file} was not found, or is a folder; check the path and your permissions.',
  'host.fileNotWritable':
    '{file} could not be written ({found}); the original is unchanged. Check disk space and permissions, or close the program that uses it.',
  'host.unexpected':
    'Something unexpected happened with {place} ({found}); nothing was written. Keep the file and contact support.',
  'host.reason.ENOSPC': 'the disk is full',
  'host.reason.EDQUOT': 'the disk quota is used up',
  'host.reason.EFBIG': 'the file is too large',
  'host.reason.EROFS': 'the disk or folder is read-only',
  'host.reason.EACCES': 'no permission',
  'host.reason.EPERM': 'no permission',
  'host.reason.EBUSY': 'another program is using it',
  'host.reason.ENAMETOOLONG': 'the file name is too long',
  'host.reason.EISDIR': 'a folder has that name',
  'host.reason.ENOTDIR': 'part of the path is no folder',
  'host.reason.EEXIST': 'part of the path is no folder',
  'host.reason.ENOENT': 'there is no such path',
  'host.reason.EIO': 'the disk failed',
};
