/** The model counts CSS pixels, Excel points; page margins are inches there and points here. */

export function toPoints(pixels: number): number {
  return pixels * 0.75;
}

export function toPixels(points: number): number {
  return Math.round(points / 0.75);
}

export function toInches(points: number): number {
  return Math.round((points / 72) * 10_000) / 10_000;
}
