import { XlsxError } from "../xlsx-error";

/** Where the declaration stands, `<?xml version="1.0" encoding="windows-1252"?>`: within the first bytes, in ASCII. */
const DECLARATION_BYTES = 256;

/**
 * The text of an XML part: by its byte order mark, else as its declaration says, else in UTF-8. Writers that declare
 * UTF-8, or nothing, and write in Latin letters of one byte are read as Windows does, so that accents are kept.
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? "utf-8";
  if (encoding !== "utf-8") return decode(bytes, encoding);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, "windows-1252");
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new XlsxError("damaged", `Unknown encoding ${encoding}`);
  }
}

/** UTF-16 is told by its mark, or by the empty halves of `<?`. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c === 0x3f && d === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d === 0x3f)) return "utf-16be";
  return a === 0xef && b === 0xbb && c === 0xbf ? "utf-8" : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  // What could be read so far is not in two bytes a letter, whatever it says.
  return declared === undefined || /^(?:utf-?(?:8|16|32)|ucs)/.test(declared) ? undefined : declared;
}
