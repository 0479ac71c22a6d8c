import { HostError } from '../hostError';
import { compoundFileProblem } from './compoundFile';
import type { Compression } from './compression';
import { WorkbookPackage } from './package/workbookPackage';
import { ZipArchive } from './zip/zipArchive';

const ZIP_START = [0x50, 0x4b];

/**
 * Opens a file's bytes as a package of parts. What is no zip archive is told apart by its first
 * bytes: an encrypted workbook, an .xls of before 2007, or something else.
 *
 * @throws HostError `notAWorkbook`, `encrypted`, `legacyXls`, `damaged`, `unsafe` or `tooLarge`
 */
export function openPackage(bytes: Uint8Array, compression: Compression): WorkbookPackage {
  const problem = compoundFileProblem(bytes);
  if (problem) throw new HostError({ code: problem });
  if (!ZIP_START.every((byte, index) => bytes[index] === byte)) throw new HostError({ code: 'notAWorkbook' });
  return new WorkbookPackage(new ZipArchive(bytes, compression), compression);
}
