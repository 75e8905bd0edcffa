/** The contracts of financial files made before the list was there: their blank levels are found in it from now on. */
import { createdSheetWords, type CreatedSheetWords } from "../../i18n/created-sheets";
import type { Locale } from "../../i18n/locale";
import type { RangeRef, SheetModel, WorkbookModel } from "../../workbook/model";
import { sameSheetName } from "../../workbook/address";
import type { Edit } from "../../workbook/plan";
import { cellReference } from "../cell-reference";
import { contractHeading } from "../create/create-contracts";
import { linkedFiles, LinkedNames } from "../create/dossier/linked-names";
import { npecFormulas, type NpecCells } from "../create/npec-lookup";

export interface FilledContracts {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

export function contractsToFill(workbook: WorkbookModel): readonly FilledContracts[] {
  return linkedFiles(workbook).flatMap((file) => {
    const range = file.get("contracts");
    const sheet = workbook.sheets.find(({ name }) => range && sameSheetName(name, range.sheet));
    return range && sheet ? (["fr", "en"] as const).flatMap((locale) => filled(sheet, range, locale)) : [];
  });
}

/** The names by which they are found. */
export function contractNames(workbook: WorkbookModel): readonly string[] {
  return LinkedNames.ofFiles(workbook).map((links) => links.of("contracts"));
}

type NpecColumns = Readonly<Record<keyof NpecCells | "remark", number>>;

/** Only blank cells: what is typed stays. */
function filled(sheet: SheetModel, range: RangeRef, locale: Locale): readonly FilledContracts[] {
  const words = createdSheetWords[locale].contracts;
  const columns = columnsOf(sheet, range.row, headingsIn(words, locale));
  if (columns === null) return [];
  // The last row of the range is the one that closes the table.
  const rows = Array.from({ length: range.rows - 2 }, (_, index) => range.row + 1 + index);
  const edits = rows.flatMap((row) => {
    const at = (id: keyof NpecCells): string => cellReference(row, columns[id]);
    const cells = {
      ...{ rncp: at("rncp"), branch: at("branch"), concluded: at("concluded"), start: at("start") },
      ...{ amount: at("amount"), since: at("since") },
    };
    const formulas = npecFormulas(cells, words.npec);
    return (["since", "amount", "remark"] as const).flatMap((id): readonly Edit[] => {
      const cell = sheet.cells[row]?.[columns[id]];
      if (cell?.formula !== undefined || (cell?.value ?? null) !== null) return [];
      const target = { sheet: sheet.name, row, column: columns[id], rows: 1, columns: 1 };
      return [{ kind: "cells", range: target, cells: [[{ formula: formulas[id] }]] }];
    });
  });
  return edits.length === 0 ? [] : [{ sheet: sheet.name, edits }];
}

function headingsIn(
  words: CreatedSheetWords["contracts"],
  locale: Locale,
): Readonly<Record<keyof NpecColumns, string>> {
  return {
    ...{ rncp: words.npec.rncp, branch: words.npec.branch, since: words.npec.since, remark: words.npec.remark },
    ...{
      amount: words.yearly,
      concluded: contractHeading("concluded", locale),
      start: contractHeading("start", locale),
    },
  };
}

/** `null` where one of them is missing. */
function columnsOf(
  { cells }: SheetModel,
  row: number,
  headings: Readonly<Record<keyof NpecColumns, string>>,
): NpecColumns | null {
  const found = Object.entries(headings).flatMap(([id, heading]) => {
    const [column] = Object.entries(cells[row] ?? {}).find(([, { value }]) => value === heading) ?? [];
    return column === undefined ? [] : [[id, Number(column)] as const];
  });
  return found.length === Object.keys(headings).length ? (Object.fromEntries(found) as NpecColumns) : null;
}
