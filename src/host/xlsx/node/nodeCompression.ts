import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Compression } from '../compression';

/** Compression by node:zlib. */
export const nodeCompression: Compression = {
  inflateRaw(data, size) {
    const room = Math.max(64, size);
    return inflateRawSync(data, { maxOutputLength: room, chunkSize: room });
  },
  deflateRaw: (data) => deflateRawSync(data),
  crc32: (data) => crc32(data),
};
