/** A file given for a gathering: separated values, or a workbook where the host reads them. */
import { decodeBytes } from "../../../tools/import/decode-bytes";
import { gridOfText } from "../../../tools/import/grid-of-text";
import { sheetOfGrid } from "../../../tools/import/grid";
import type { WorkbookModel } from "../../../workbook/model";
import type { PanelHost } from "../panel";

/** A few times what a school keeps of all its cohorts. */
const BIGGEST_FILE = 20 * 1024 * 1024;

export type FileProblem = "workbook" | "unreadable" | "tooBig" | "commas";

export async function readCohortFile(
  file: File,
  { openWorkbook }: Pick<PanelHost, "openWorkbook">,
): Promise<WorkbookModel | FileProblem> {
  if (file.size > BIGGEST_FILE) return "tooBig";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = decodeBytes(bytes);
  if (content.kind === "unreadable") return "unreadable";
  if (content.kind === "workbook") {
    if (!openWorkbook) return "workbook";
    return openWorkbook(bytes).catch(() => "unreadable" as const);
  }
  const { grid, ambiguous } = gridOfText(content.text);
  if (ambiguous.length > 0) return "commas";
  return { sheets: [sheetOfGrid(file.name, grid)], names: [] };
}
