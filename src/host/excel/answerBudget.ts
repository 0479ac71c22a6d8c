/** Excel on the web refuses requests and answers above 5 MB; some room is left for what cannot be foreseen. */
const WEB_BYTES = 4_500_000;

/** Desktop Excel has no such limit; this one keeps memory in bounds. */
const DESKTOP_BYTES = 64_000_000;

/** Bytes one request, and the answer to it, may have in the Excel at hand. */
export function answerBudget(): number {
  return String(Office.context.platform) === 'OfficeOnline' ? WEB_BYTES : DESKTOP_BYTES;
}
