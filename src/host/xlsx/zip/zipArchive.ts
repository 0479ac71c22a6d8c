import type { Compression } from '../compression';
import { FILE_LIMITS } from '../fileLimits';
import { damaged, tooLarge, unsafe } from '../fileProblem';
import { readZipDirectory } from './readZipDirectory';
import type { ZipEntry } from './zipEntry';

/** A zip archive in memory. Entries are inflated when asked for, inside the limits of a workbook. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  /** Entries inflated so far; each counts once against the limit. */
  private readonly inflated = new Set<ZipEntry>();
  private inflatedBytes = 0;

  /** @throws HostError `damaged`, `unsafe`, `tooLarge` or `encrypted` */
  constructor(
    bytes: Uint8Array,
    private readonly compression: Compression,
  ) {
    this.entries = readZipDirectory(bytes);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  /** The entry with the name, letter case aside as in every Office package; null when there is none. */
  find(name: string): ZipEntry | null {
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  /** The entry's data, its length and checksum verified. */
  read(entry: ZipEntry): Uint8Array {
    this.spend(entry);
    const content = entry.method === 0 ? entry.data : this.inflate(entry);
    if (content.length !== entry.size || this.compression.crc32(content) !== entry.crc) {
      throw damaged(`${entry.name} does not match its checksum`);
    }
    return content;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    try {
      return this.compression.inflateRaw(entry.data, entry.size);
    } catch {
      throw damaged(`${entry.name} cannot be inflated`);
    }
  }

  private spend(entry: ZipEntry): void {
    if (this.inflated.has(entry)) return;
    if (entry.size > FILE_LIMITS.partBytes) throw tooLarge(`${entry.name}: ${entry.size}`, FILE_LIMITS.partBytes);
    if (entry.size > FILE_LIMITS.ratioFrom && entry.size > entry.data.length * FILE_LIMITS.ratio) {
      throw unsafe(`${entry.name} inflates ${Math.round(entry.size / entry.data.length)} times`);
    }
    this.inflatedBytes += entry.size;
    if (this.inflatedBytes > FILE_LIMITS.inflatedBytes) throw tooLarge(this.inflatedBytes, FILE_LIMITS.inflatedBytes);
    this.inflated.add(entry);
  }
}
