/** Words of `host`; every key begins with `host.`. One sentence each: what is wrong, where, what to do. */
export const host = {
  'host.notAWorkbook': '{file} 不是 Excel 工作簿（.xlsx 或 .xlsm），请选择自评表工作簿。',
  'host.encrypted': '{file} 已加密，请先在 Excel 或 WPS 中用密码打开并取消加密，再重试。',
  'host.legacyXls': '{file} 是旧格式（.xls），请在 Excel 或 WPS 中另存为 .xlsx 后重试。',
  'host.damaged':
    '{file} 已损坏，无法读取（{sheet}{cell}{found}），请在 Excel 或 WPS 中打开修复并另存后重试，或向报送单位索要原件。',
  'host.unsafe':
    '{file} 的内部结构异常（{found}），可能有害，未打开。请向报送单位核实来源，或在 Excel 或 WPS 中另存后重试。',
  'host.tooLarge': '{file} 过大，超出可处理的范围（{found}，上限 {expected}），请删除多余的内容后重试。',
  'host.signed': '{file} 带有数字签名，写入会使签名失效，因此只读不写。如需写入，请使用未签名的副本。',
  'host.sheetNotFound': '{file} 中没有工作表“{sheet}”，可能已被改名或删除，请重新读取。',
  'host.sheetHidden': '工作表“{sheet}”已隐藏，无法定位到 {cell}，请先取消隐藏。',
  'host.sheetProtected': '工作表“{sheet}”受保护，未写入。请填写开放的单元格，或请出表单位解除保护。',
  'host.structureProtected':
    '工作簿结构受保护，不能新增工作表“{sheet}”（写入的内容记在其中，撤销要用），所以没有写入。评分结果仍可查看；要写入，请先在“审阅”中取消保护工作簿。',
  'host.cellEditing': '有单元格正在编辑，请按回车或 Esc 结束编辑后重试。',
  'host.cellChanged': '{sheet} {cell} 的内容已变（现为“{found}”，原为“{expected}”），未写入，请重新读取。',
  'host.cellLocked': '{sheet} {cell} 已锁定，工作表受保护，未写入。',
  'host.cellMerged': '{sheet} {cell} 在合并单元格之内，不是其左上角，未写入。',
  'host.cellInvalid': '{sheet} {cell} 不能写入“{found}”，未写入。',
  'host.requestTooLarge': '一次写入的内容过多，Excel 未接受，请分次处理。',
  'host.busy': 'Excel 正忙，请稍候重试。',
  'host.sessionLost': '与 Excel 的连接已断开，请重新打开任务窗格。',
  'host.notSupported': '{file} {sheet} {cell} 含有尚不支持的内容（{found}），未处理。',
  'host.fileNotFound': '找不到文件 {file}，请检查路径和权限。',
  'host.fileNotWritable': '无法写入 {file}（{found}），原文件未变。请检查磁盘空间、权限，或关闭正在使用它的程序。',
  'host.unexpected': '处理 {file} 时出现意外错误（{sheet}{cell} {found}），未写入。请保留文件并联系支持人员。',
} as const;
