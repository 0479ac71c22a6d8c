/** The share of the points a value earns by bands that fall from the top; nothing below the last. */
export function bandShare(
  bands: readonly { readonly atLeast: number; readonly share: number }[],
  isAtLeast: (bound: number) => boolean,
): { readonly atLeast: number; readonly share: number } {
  return bands.find((band) => isAtLeast(band.atLeast)) ?? { atLeast: 0, share: 0 };
}
