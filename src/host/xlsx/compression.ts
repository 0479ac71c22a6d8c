/**
 * Deflate and CRC as the platform offers them: node:zlib on the command line, fflate in a browser.
 * Handed in from the edge, so that everything else runs in both.
 */
export interface Compression {
  /** Inflates raw deflate data. Throws when the data is broken or gives more than `size` bytes. */
  inflateRaw(data: Uint8Array, size: number): Uint8Array;
  deflateRaw(data: Uint8Array): Uint8Array;
  /** CRC-32 as in zip files, unsigned. */
  crc32(data: Uint8Array): number;
}
