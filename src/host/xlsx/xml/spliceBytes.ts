/** A stretch of bytes to be replaced by a text; empty when something is only inserted. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with every splice made; all other bytes stay as they are. Splices must not overlap. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const sorted = splices
    .map((splice) => ({ ...splice, bytes: encoder.encode(splice.text) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let length = bytes.length;
  for (const splice of sorted) length += splice.bytes.length - (splice.end - splice.start);
  const result = new Uint8Array(length);
  let from = 0;
  let to = 0;
  for (const splice of sorted) {
    if (splice.start < from) throw new RangeError('splices overlap');
    result.set(bytes.subarray(from, splice.start), to);
    to += splice.start - from;
    result.set(splice.bytes, to);
    to += splice.bytes.length;
    from = splice.end;
  }
  result.set(bytes.subarray(from), to);
  return result;
}
