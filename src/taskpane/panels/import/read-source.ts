/** From what the user gives to what it is: a file of any form, or the active sheet. */
import type { ExportFile } from "../../../tools/give-back/with-marks";
import { decodeBytes, type Encoding } from "../../../tools/import/decode-bytes";
import { gridOfText } from "../../../tools/import/grid-of-text";
import type { Repair } from "../../../tools/import/read-separated";
import {
  recogniseSheet,
  recogniseSource,
  type NothingReason,
  type Recognised,
} from "../../../tools/import/recognise-source";
import type { ReadingOptions } from "../../../tools/reading/read-sheet";
import type { SheetModel } from "../../../workbook/model";

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

/** 20 MB of text are more than any platform exports of a cohort. */
const BIGGEST_FILE = 20 * 1024 * 1024;

export async function readFile(file: File): Promise<ImportSource | ImportProblem> {
  if (file.size > BIGGEST_FILE) return "tooBig";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = decodeBytes(bytes);
  if (content.kind !== "text") return content.kind;
  const separated = gridOfText(content.text);
  const { grid, repairs, ambiguous } = separated;
  if (ambiguous.length > 0) return "commas";
  const { encoding, isRepaired } = content;
  const asItCame = isRepaired === true ? null : { bytes, isUtf16: encoding === "UTF-16", separated };
  return sourceOf(recogniseSource(grid), { from: file.name, sheet: null, encoding, repairs, file: asItCame });
}

export function readSheet(sheet: SheetModel, options: ReadingOptions): ImportSource | ImportProblem {
  return sourceOf(recogniseSheet(sheet, options), {
    from: sheet.name,
    sheet: sheet.name,
    encoding: null,
    repairs: [],
    file: null,
  });
}

function sourceOf(recognised: Recognised, about: Omit<ImportSource, "recognised">): ImportSource | ImportProblem {
  return recognised.kind === "nothing" ? recognised.reason : { ...about, recognised };
}
