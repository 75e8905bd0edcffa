/** Text of before UTF-8: which of the encodings of French machines it is in, by the letters it gives. */

export type LegacyEncoding = "Windows-1252" | "CP850" | "Mac Roman";

/** What each holds from 0x80 on. */
const UPPER_HALVES: Readonly<Record<LegacyEncoding, string>> = {
  "Windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿" +
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  CP850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤" +
    "ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  "Mac Roman":
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰" +
    "ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
};
const FIRST_UPPER = 0x80;
const CONTROLS = 0x20;
/** French letters within or after other letters, and capitals that begin a word. */
const WELL =
  /(?<=\p{L})[éèêëàâîïôûùüçœÿ]|[ÉÈÀÊÇÎÔÂŒ](?=\p{L})|(?<![\p{L}\d])[éèàêâôîçœ](?=\p{L})|(?<=\p{Lu})[ÉÈÊËÀÂÎÏÔÛÙÜÇ]/gu;
/** Signs that no word holds. */
const BADLY =
  /(?<=\p{L})[^\p{L}\p{M}\s\d!-~’«»…–—\u00a0°€](?=\p{L}|$)|[\u0080-\u009f░▒▓│┤╣║╗╝┐└┴┬├─┼╚╔╩╦╠═╬┘┌█▄▀■\uf8ff˘˙˚˝˛ˇ∂∑∏π∫Ω√≈∆◊ﬁﬂðÐþÞıõÕãÃ]/gu;

interface Read {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** The likeliest first; on a par, what Windows writes. */
export function legacyTexts(bytes: Uint8Array): readonly Read[] {
  const encodings = Object.keys(UPPER_HALVES) as LegacyEncoding[];
  return encodings
    .map((encoding) => ({ encoding, text: decoded(bytes, UPPER_HALVES[encoding]) }))
    .map((read) => ({ read, score: count(read.text, WELL) - 2 * count(read.text, BADLY) }))
    .sort((one, other) => other.score - one.score)
    .map(({ read }) => read);
}

function decoded(bytes: Uint8Array, upper: string): string {
  const signs = [...upper];
  let text = "";
  for (const byte of bytes) text += byte < FIRST_UPPER ? String.fromCharCode(byte) : (signs[byte - FIRST_UPPER] ?? "");
  return text;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** « PrÃ©nom »: the bytes of UTF-8 taken for letters, and encoded again. */
const TWICE = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œž‘’“”•–—˜™š›œŸ]|â‚¬|â€[™œ\u009d“”¦]|Â[\u00a0°«»]/u;

export function isMisread(text: string): boolean {
  return TWICE.test(text);
}

/** As it was before; `undefined` when it was not encoded twice all through. */
export function repaired(text: string): string | undefined {
  const bytes = new Uint8Array(text.length);
  const upper = [...UPPER_HALVES["Windows-1252"]];
  const places = new Map(upper.map((sign, index) => [sign, FIRST_UPPER + index]));
  const plain = text.replace(/^\ufeff/u, "");
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    // Some programs take the signs of Windows for control characters.
    const byte = code < FIRST_UPPER + CONTROLS ? code : places.get(plain.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, plain.length));
  } catch {
    return undefined;
  }
}
