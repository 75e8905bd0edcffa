/** A grid as the file a platform gives: separator, quotes, encoding, line ends. */
import type { Cell } from "../stranger-sheet";

export interface TextForm {
  readonly separator: "," | ";" | "\t";
  readonly decimal: "," | ".";
  readonly encoding: "utf8" | "utf8bom" | "latin1" | "utf16le";
  readonly lineEnd: "\n" | "\r\n";
  readonly quoteAll: boolean;
}

function written(cell: Cell, { decimal, separator, quoteAll }: TextForm): string {
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  const text = typeof value === "number" ? String(value).replace(".", decimal) : String(value ?? "");
  const quoted = (quoteAll && text !== "") || text.includes(separator) || /["\n\r]/.test(text);
  return quoted ? `"${text.replace(/"/g, '""')}"` : text;
}

export function asText(rows: readonly (readonly Cell[])[], form: TextForm): Uint8Array {
  const width = Math.max(...rows.map((cells) => cells.length));
  const text = rows
    .map((cells) => Array.from({ length: width }, (_, at) => written(cells[at] ?? null, form)).join(form.separator))
    .map((line) => line + form.lineEnd)
    .join("");
  if (form.encoding === "latin1") return Buffer.from(text, "latin1");
  if (form.encoding === "utf16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(form.encoding === "utf8bom" ? `\ufeff${text}` : text, "utf8");
}
