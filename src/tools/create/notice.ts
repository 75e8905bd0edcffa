/** The notice that marks carry until the jury has decided, where the convention words one. */
import { area } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { isSet } from "./convention-keys";
import { ROW_HEIGHT, type CreatedSheet } from "./created-sheet";

const NOTICE = "diploma.notice";

/** Read from the rules, so that a notice changed there is changed here. */
export function putNotice(sheet: CreatedSheet, row: number): void {
  if (!isSet(sheet.request.convention, NOTICE)) return;
  sheet.draft
    .formula(row, 0, `=CNAM.RULE("${NOTICE}",${sheet.rules})`)
    .style(area(row, 0), { italic: true, bold: true, color: sheetPalette.quiet, vertical: "middle" })
    .heights({ [row]: ROW_HEIGHT });
}
