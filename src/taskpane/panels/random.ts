/** What nobody can foresee, from the browser's own source. */
const TWO_TO_32 = 2 ** 32;

/** A whole number from 0 to below the limit (2³² at most), each exactly as likely as another. */
export function randomBelow(limit: number): number {
  // The last, incomplete round of numbers would favour the small ones.
  const end = TWO_TO_32 - (TWO_TO_32 % limit);
  for (;;) {
    const [drawn = end] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < end) return drawn % limit;
  }
}

/** So many random bytes in hexadecimal. */
export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
