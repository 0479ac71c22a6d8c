import type { Compression } from '../compression';
import { HostError } from '../../hostError';
import type { WorkbookPackage } from '../package/workbookPackage';
import { ZipArchive } from '../zip/zipArchive';

/**
 * The package as bytes, read back before they are given out: every part that was not changed is
 * there with the checksum and the very bytes it had, every other one inflates to what was meant.
 */
export function verifiedBytes(files: WorkbookPackage, compression: Compression): Uint8Array {
  const bytes = files.toBytes();
  const archive = new ZipArchive(bytes, compression);
  const untouched = files.untouched();
  for (const before of untouched) {
    const after = archive.find(before.name);
    if (!after || after.crc !== before.crc || !sameBytes(after.data, before.data)) throw spoiled(before.name);
  }
  for (const part of files.changedParts()) {
    const entry = archive.find(part.name);
    if (part.content === null ? entry : !entry || !sameBytes(archive.read(entry), part.content))
      throw spoiled(part.name);
  }
  return bytes;
}

function spoiled(part: string): HostError {
  return new HostError({ code: 'unexpected', found: part });
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}
