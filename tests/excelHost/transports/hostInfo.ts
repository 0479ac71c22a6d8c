import type { ApiVersion } from '../protocol/apiVersion';

/** The two ways in which office.js reaches Excel: a browser frame, or a web view inside the desktop program. */
export type Flavour = 'web' | 'desktop';

/** What a host says of itself in the form office.js looks for, e.g. `Excel$Web$16.00$zh-CN$…`. */
export function hostInfo(flavour: Flavour, language: string): string {
  const platform = flavour === 'web' ? 'Web$16.00' : 'Win32$16.01';
  return `Excel$${platform}$${language}$telemetry$$disableLogging$0`;
}

/** The requirement sets a host lists, as JSON. */
export function requirementSets(
  apiVersion: ApiVersion,
  { waitsForCellEdit, sharedRuntime }: { readonly waitsForCellEdit: boolean; readonly sharedRuntime: boolean },
): string {
  return JSON.stringify({
    excelapi: apiVersion,
    addincommands: '1.3',
    ...(waitsForCellEdit ? { delayforcelledit: '1.1' } : {}),
    dialogapi: '1.2',
    richapiruntime: '1.2',
    richapiruntimeflag: '1.2',
    settings: '1.1',
    ...(sharedRuntime ? { sharedruntime: '1.1' } : {}),
  });
}
