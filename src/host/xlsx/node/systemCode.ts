/** The operating system's code for what went wrong, such as `ENOSPC`. */
export function systemCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause);
}
