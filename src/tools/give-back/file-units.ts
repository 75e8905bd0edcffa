/**
 * The bytes of a text as signs to look for separators among, and back: a sign a byte, or two bytes in UTF-16. The letters
 * of other alphabets may come apart; nothing of them is looked at, and they are put together again as they were.
 */
const MANY = 8192;
const BYTE = 256;

export interface FileUnits {
  readonly text: string;
  readonly form: "bytes" | "utf16le" | "utf16be";
}

export function unitsOf(bytes: Uint8Array, isUtf16: boolean): FileUnits {
  if (!isUtf16) return { text: ofCodes(bytes), form: "bytes" };
  const isLittle = bytes[0] === 0xff || (bytes[0] !== 0xfe && bytes[1] === 0);
  const codes = Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => {
    const [one = 0, two = 0] = [bytes[2 * at], bytes[2 * at + 1]];
    return isLittle ? one + BYTE * two : BYTE * one + two;
  });
  return { text: ofCodes(codes), form: isLittle ? "utf16le" : "utf16be" };
}

export function bytesOf({ text, form }: FileUnits): Uint8Array<ArrayBuffer> {
  if (form === "bytes") return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const [low, high] = [code % BYTE, Math.floor(code / BYTE)];
    bytes.set(form === "utf16le" ? [low, high] : [high, low], 2 * at);
  }
  return bytes;
}

/** A call takes only so many arguments. */
function ofCodes(codes: ArrayLike<number>): string {
  let text = "";
  for (let at = 0; at < codes.length; at += MANY)
    text += String.fromCharCode(
      ...Array.from({ length: Math.min(MANY, codes.length - at) }, (_, next) => codes[at + next] ?? 0),
    );
  return text;
}
