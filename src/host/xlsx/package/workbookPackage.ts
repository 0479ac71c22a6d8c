import type { Compression } from '../compression';
import { damaged } from '../fileProblem';
import type { ZipArchive } from '../zip/zipArchive';
import type { ZipEntry } from '../zip/zipEntry';
import { packEntry, writeZip } from '../zip/writeZip';

/**
 * The parts of a workbook: the archive as it was opened, and over it the parts replaced, added or
 * removed since. A change is tried on a fork and adopted only when all of it worked.
 */
export class WorkbookPackage {
  constructor(
    private readonly archive: ZipArchive,
    private readonly compression: Compression,
    /** Content by lower-case part name; null for a part removed. */
    private readonly changes: ReadonlyMap<string, PartChange> = new Map(),
    /** Parts inflated so far, shared by all forks: the same content is the same array. */
    private readonly inflated: Map<ZipEntry, Uint8Array> = new Map(),
  ) {}

  /** Whether there is such a part now. */
  has(part: string): boolean {
    const change = this.changes.get(part.toLowerCase());
    return change ? change.content !== null : this.archive.find(part) !== null;
  }

  /** The part's content now; null when there is none. */
  find(part: string): Uint8Array | null {
    const change = this.changes.get(part.toLowerCase());
    if (change) return change.content;
    const entry = this.archive.find(part);
    return entry && this.inflate(entry);
  }

  /** The part's content now. @throws HostError `damaged` when there is none */
  read(part: string): Uint8Array {
    const content = this.find(part);
    if (content === null) throw damaged(`${part} is missing`);
    return content;
  }

  /** Names of all parts now, in the archive's order, added ones last. */
  partNames(): readonly string[] {
    const names: string[] = [];
    for (const entry of this.archive.entries) if (this.has(entry.name)) names.push(entry.name);
    for (const change of this.changes.values()) {
      if (change.content !== null && this.archive.find(change.name) === null) names.push(change.name);
    }
    return names;
  }

  /** The package with these parts replaced, added (new names) or removed (null). */
  with(contents: ReadonlyMap<string, Uint8Array | null>): WorkbookPackage {
    const changes = new Map(this.changes);
    for (const [name, content] of contents) changes.set(name.toLowerCase(), { name, content });
    return new WorkbookPackage(this.archive, this.compression, changes, this.inflated);
  }

  /** Entries of the archive that are written as they were. */
  untouched(): readonly ZipEntry[] {
    return this.archive.entries.filter((entry) => !this.changes.has(entry.name.toLowerCase()));
  }

  /** Parts replaced, added or removed (null) since the file was opened. */
  changedParts(): Iterable<PartChange> {
    return this.changes.values();
  }

  /** The file's bytes. Parts that were not changed keep their stored bytes. */
  toBytes(): Uint8Array {
    const entries: ZipEntry[] = [];
    for (const entry of this.archive.entries) {
      const change = this.changes.get(entry.name.toLowerCase());
      if (!change) entries.push(entry);
      else if (change.content !== null) entries.push(packEntry(entry.name, change.content, entry, this.compression));
    }
    for (const change of this.changes.values()) {
      if (change.content === null || this.archive.find(change.name) !== null) continue;
      entries.push(packEntry(change.name, change.content, null, this.compression));
    }
    return writeZip(entries);
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const known = this.inflated.get(entry);
    if (known) return known;
    const content = this.archive.read(entry);
    this.inflated.set(entry, content);
    return content;
  }
}

/** A part's new content; null when it was removed. */
export interface PartChange {
  readonly name: string;
  readonly content: Uint8Array | null;
}
