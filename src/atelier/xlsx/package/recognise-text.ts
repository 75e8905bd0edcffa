import type { XlsxErrorCode } from "../xlsx-error";
import { decodeXml } from "./decode-xml";

/** Enough for the head of a page, or some lines of a table. */
const HEAD_BYTES = 4096;

const MARKUP: readonly (readonly [code: XlsxErrorCode, mark: RegExp])[] = [
  ["spreadsheetXml", /urn:schemas-microsoft-com:office:spreadsheet/i],
  ["openDocument", /<office:document[\s>]/i],
  ["image", /<svg[\s>]/i],
  ["webPage", /<(?:!doctype\s+html|html|head|body|meta|style|table|div|center)\b/i],
];

/** What a text is; `undefined` for bytes that are no text, or a text that is no table. */
export function recogniseText(bytes: Uint8Array): XlsxErrorCode | undefined {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  // A web page with its pictures in one file, as browsers and Excel save it.
  if (/^(?:MIME-Version|From|Content-Type):/i.test(text)) return "webPage";
  if (text.startsWith("<")) return MARKUP.find(([, mark]) => mark.test(text))?.[0];
  return isTable(text) ? "separatedText" : undefined;
}

function textOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const text = decodeXml(bytes.length > HEAD_BYTES ? withoutCutLetter(head) : head).trimStart();
  // eslint-disable-next-line no-control-regex -- texts hold none of them
  return /[\u0000-\u0008\u000e-\u001a]/.test(text) ? undefined : text;
}

/** A letter of several bytes may be cut at the end. */
function withoutCutLetter(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && head[end - 1]! >= 0x80) end--;
  return head.subarray(0, end);
}

/** Its first lines are cut at the same mark. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const first = lines.slice(0, lines.length > 2 ? 2 : lines.length);
  return [";", "\t", ",", "|"].some((mark) => first.length > 0 && first.every((line) => line.includes(mark)));
}
