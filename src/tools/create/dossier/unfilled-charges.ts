/** What a sheet that rests on the charges tells of those that it cannot count. */
import type { CreatedSheet } from "../created-sheet";

/** Between the title of the sheet and its first table. */
const ROW = 2;

export function tellUnfilledCharges(sheet: CreatedSheet): void {
  const { links } = sheet.request;
  if (!links) return;
  const count = links.of("chargesToFill");
  const { unfilled } = sheet.words.dossier.charges;
  sheet.remark(ROW, 0, { formula: `=IF(${count}=0,"","${unfilled}"&${count})` });
}
