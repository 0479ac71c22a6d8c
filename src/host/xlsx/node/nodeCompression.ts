import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Compression } from '../compression';

/** From this size on a part is deflated in half the time, to a fifth more bytes. */
const LARGE_PART = 8 * 1024 * 1024;
const FAST = 3;
const THOROUGH = 6;

/** Compression by node:zlib. */
export const nodeCompression: Compression = {
  inflateRaw(data, size) {
    const room = Math.max(64, size);
    return inflateRawSync(data, { maxOutputLength: room, chunkSize: room });
  },
  deflateRaw: (data) => deflateRawSync(data, { level: data.length > LARGE_PART ? FAST : THOROUGH }),
  crc32: (data) => crc32(data),
};
