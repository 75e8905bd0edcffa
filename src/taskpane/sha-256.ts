/** The digest of a text in hexadecimal; `null` where the page may not compute one. */
export async function sha256(text: string): Promise<string | null> {
  // Pages served without https do without.
  if (!("subtle" in globalThis.crypto)) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
