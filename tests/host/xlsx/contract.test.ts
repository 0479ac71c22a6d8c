import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { webCompression } from '../../../src/host/xlsx/web/webCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { describeWorkbookHost } from '../workbookHostContract';
import { buildWorkbook, type Dialect } from './buildWorkbook';

describe.each<[string, Dialect]>([
  ['a file as Excel writes it', {}],
  ['a file with texts in its cells', { inlineStrings: true }],
  ['a file with prefixed namespaces', { prefix: 'x:' }],
  ['a file in ISO strict', { strict: true }],
  [
    'a file with absolute targets and prefixed, strict namespaces',
    { absoluteTargets: true, prefix: 'ss:', strict: true },
  ],
])('%s', (_, dialect) => {
  describe.each([
    ['node:zlib', nodeCompression],
    ['fflate', webCompression],
  ])('through %s', (__, compression) => {
    describeWorkbookHost('file host', async (sheets) => {
      const host = openXlsxHost(buildWorkbook(sheets, dialect), { compression, fileName: '自评表.xlsx' });
      return {
        host,
        editByUser: async (sheet, cell, value) => void (await host.edit(sheet, cell, value)),
        selection: async () => host.selection,
      };
    });
  });
});
