import { deflateSync, Inflate } from 'fflate';
import type { Compression } from '../compression';
import { crc32 } from './crc32';

const CHUNK = 64 * 1024;

/** Compression by fflate, for pages and web workers. */
export const webCompression: Compression = {
  inflateRaw(data, size) {
    const output = new Uint8Array(size);
    let filled = 0;
    const inflate = new Inflate((chunk) => {
      if (filled + chunk.length > size) throw new RangeError('more data than declared');
      output.set(chunk, filled);
      filled += chunk.length;
    });
    for (let at = 0; at === 0 || at < data.length; at += CHUNK) {
      inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
    }
    return output.subarray(0, filled);
  },
  deflateRaw: (data) => deflateSync(data),
  crc32,
};
