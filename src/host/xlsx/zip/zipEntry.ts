/** One file of a zip archive, its data as it lies in the archive. */
export interface ZipEntry {
  /** Path within the archive, `/` between folders. */
  readonly name: string;
  /** The name's bytes, written back as they were. */
  readonly nameBytes: Uint8Array;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  /** General purpose bits; only bit 11 (name in UTF-8) is kept when written. */
  readonly flags: number;
  readonly crc: number;
  /** Bytes once inflated. */
  readonly size: number;
  /** The data as stored, a view into the archive. */
  readonly data: Uint8Array;
  /** MS-DOS time (low half) and date (high half). */
  readonly modified: number;
  readonly madeBy: number;
  readonly externalAttributes: number;
}
