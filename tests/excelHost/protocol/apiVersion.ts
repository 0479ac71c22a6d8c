/** A version of the ExcelApi requirement set, such as `1.13`. */
export type ApiVersion = `1.${number}`;

/** Whether a host at version `have` offers what came with `needed`. */
export function offers(have: ApiVersion, needed: ApiVersion): boolean {
  return Number(have.slice(2)) >= Number(needed.slice(2));
}
