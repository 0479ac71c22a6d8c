import { readRelationships } from './relationships';
import type { WorkbookPackage } from './workbookPackage';

/** Whether the file carries a digital signature of its content. A signature of macros alone is none: cells are not in it. */
export function isSigned(files: WorkbookPackage): boolean {
  if (readRelationships(files, '').some((relationship) => relationship.type === 'origin')) return true;
  return files.partNames().some((part) => part.toLowerCase().startsWith('_xmlsignatures/'));
}
