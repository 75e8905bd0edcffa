/** What the bytes of a file are: a list of marks, of amounts, of entries, or why nothing can be made of them. */
import type { ExportFile } from "../give-back/with-marks";
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
  /** As it came, for marks to go back in it. */
  readonly file: ExportFile | null;
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
  const separated = gridOfText(content.text);
  const { grid, repairs, ambiguous } = separated;
  if (ambiguous.length > 0) return "commas";
  const { encoding, isRepaired } = content;
  const file = isRepaired === true ? null : { bytes, isUtf16: encoding === "UTF-16", separated };
  return sourceOf(recogniseSource(grid), { from: name, sheet: null, encoding, repairs, file });
}

export function sourceOf(
  recognised: Recognised,
  about: Omit<ImportSource, "recognised">,
): ImportSource | ImportProblem {
  return recognised.kind === "nothing" ? recognised.reason : { ...about, recognised };
}
