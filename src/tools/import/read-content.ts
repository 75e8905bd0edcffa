/** What the bytes of a file are: a list of marks, of amounts, of entries, or why nothing can be made of them. */
import { decodeBytes, type Encoding } from "./decode-bytes";
import { gridOfText } from "./grid-of-text";
import type { Repair } from "./read-separated";
import { recogniseSource, type NothingReason, type Recognised } from "./recognise-source";

export interface ImportSource {
  /** The name of the file or of the sheet. */
  readonly from: string;
  /** The sheet of the workbook it is, which need not be kept twice. */
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  /** What had to be mended to read it. */
  readonly repairs: readonly Repair[];
  readonly recognised: Exclude<Recognised, { readonly kind: "nothing" }>;
}

/** Why nothing can be imported from there. */
/** `commas`: those of numbers cannot be told from those between cells. */
export type ImportProblem = NothingReason | "workbook" | "unreadable" | "tooBig" | "commas";

export type ReadContent = ImportSource | ImportProblem;

export function readContent(bytes: Uint8Array, name: string): ReadContent {
  const content = decodeBytes(bytes);
  if (content.kind !== "text") return content.kind;
  const { grid, repairs, ambiguous } = gridOfText(content.text);
  if (ambiguous.length > 0) return "commas";
  return sourceOf(recogniseSource(grid), { from: name, sheet: null, encoding: content.encoding, repairs });
}

export function sourceOf(
  recognised: Recognised,
  about: Omit<ImportSource, "recognised">,
): ImportSource | ImportProblem {
  return recognised.kind === "nothing" ? recognised.reason : { ...about, recognised };
}
