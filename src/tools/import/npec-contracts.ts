/**
 * The contracts made before the list was there, in a financial file or on a sheet of their own: their blank levels are
 * found in it from now on. Sheets of before these columns are told what to add.
 */
import { createdSheetWords, type CreatedSheetWords } from "../../i18n/created-sheets";
import type { Locale } from "../../i18n/locale";
import { parseAddress, sameSheetName } from "../../workbook/address";
import { cellsIn } from "../../workbook/model-edit/cells";
import type { Area, SheetModel, WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { findCall } from "../call-arguments";
import { cellReference } from "../cell-reference";
import { contractHeading } from "../create/create-contracts";
import { npecFormulas, type NpecCells } from "../create/npec-lookup";

export interface FilledContracts {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

export interface ContractsOfBefore {
  readonly sheet: string;
  /** The headings that it lacks, in their order. */
  readonly headings: readonly string[];
}

const LOCALES = ["fr", "en"] as const;

export function contractsToFill(workbook: WorkbookModel): readonly FilledContracts[] {
  return workbook.sheets.flatMap((sheet) =>
    contractTables(sheet).flatMap((table) => LOCALES.flatMap((locale) => filled(sheet, table, locale))),
  );
}

/** Those whose level is typed, without the columns that find it. */
export function contractsOfBefore(workbook: WorkbookModel): readonly ContractsOfBefore[] {
  return workbook.sheets.flatMap((sheet) =>
    contractTables(sheet).flatMap((table) =>
      LOCALES.flatMap((locale): readonly ContractsOfBefore[] => {
        const headings = headingsIn(createdSheetWords[locale].contracts, locale);
        const found = foundHeadings(sheet, table.row, headings);
        const isContracts = READ.every((id) => found[id] !== undefined);
        const missing = FINDING.filter((id) => found[id] === undefined).map((id) => headings[id]);
        return isContracts && missing.length > 0 ? [{ sheet: sheet.name, headings: missing }] : [];
      }),
    ),
  );
}

/** What `REVENUE` reads on the sheet itself: the contracts of « Créer », closing row included. */
function contractTables({ name, cells }: SheetModel): readonly Area[] {
  const areas = new Map<number, Area>();
  for (const { cell } of cellsIn(cells)) {
    const [table = ""] = (cell.formula === undefined ? null : findCall(cell.formula, "REVENUE"))?.args ?? [];
    const address = parseAddress(table);
    if (address && (address.sheet === undefined || sameSheetName(address.sheet, name))) {
      areas.set(address.area.row, address.area);
    }
  }
  return [...areas.values()];
}

type NpecColumns = Readonly<Record<keyof NpecCells | "remark", number>>;

/** What every sheet of contracts has, and what finds the level. */
const READ = ["amount", "concluded", "start"] as const;
const FINDING = ["rncp", "branch", "since", "remark"] as const;

/** Only blank cells: what is typed stays. */
function filled(sheet: SheetModel, table: Area, locale: Locale): readonly FilledContracts[] {
  const words = createdSheetWords[locale].contracts;
  const columns = columnsOf(sheet, table.row, headingsIn(words, locale));
  if (columns === null) return [];
  // The last row of the range is the one that closes the table.
  const rows = Array.from({ length: table.rows - 2 }, (_, index) => table.row + 1 + index);
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

type NpecHeadings = Readonly<Record<keyof NpecColumns, string>>;

function headingsIn(words: CreatedSheetWords["contracts"], locale: Locale): NpecHeadings {
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
function columnsOf(sheet: SheetModel, row: number, headings: NpecHeadings): NpecColumns | null {
  const found = foundHeadings(sheet, row, headings);
  return Object.keys(found).length === Object.keys(headings).length ? (found as NpecColumns) : null;
}

function foundHeadings({ cells }: SheetModel, row: number, headings: NpecHeadings): Partial<NpecColumns> {
  const found = Object.entries(headings).flatMap(([id, heading]) => {
    const [column] = Object.entries(cells[row] ?? {}).find(([, { value }]) => isHeading(value, heading)) ?? [];
    return column === undefined ? [] : [[id, Number(column)] as const];
  });
  return Object.fromEntries(found);
}

/** One that somebody typed may have a blank at its end. */
function isHeading(value: unknown, heading: string): boolean {
  return typeof value === "string" && value.trim().toLowerCase() === heading.toLowerCase();
}
