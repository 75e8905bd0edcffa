/** Lines of charges and of expenses that say no party: of each table, the user is asked who bears them. */
import type { WorkbookModel } from "../../../workbook/model";
import { partyCharges, partyNames } from "../../create/dossier/dossier-parties";
import type { SheetRequest } from "../../create/sheet-request";
import { gridOfSheet, textAt, type Grid } from "../../import/grid";
import type { AccountTable } from "./account-tables";
import { chargeLines, expenseMeant, partyMeant } from "./charge-lines";

/** By table (`bearerKey`), the party that bears its lines without one. */
export type Bearers = Readonly<Record<string, string>>;

export function bearerKey({ kind, sheet, rows }: AccountTable): string {
  return `${kind} ${sheet} ${rows[0]?.row ?? 0}`;
}

export interface Partyless {
  readonly table: AccountTable;
  /** Rows of the sheet, from 0. */
  readonly rows: readonly number[];
}

type Request = Pick<SheetRequest, "convention" | "locale">;

/** Nothing where the convention has one party: there is nobody else. */
export function partylessTables(
  workbook: WorkbookModel,
  tables: readonly AccountTable[],
  request: Request,
): readonly Partyless[] {
  const whole: SheetRequest = { ...request, learners: 1, units: 1, year: 0 };
  if (partyNames(whole).length < 2) return [];
  const charges = tables
    .filter(({ kind }) => kind === "charges")
    .flatMap((table) => chargeLines(workbook, table, request));
  const known =
    charges.length > 0 ? charges : partyCharges(whole).map(({ party, line }) => ({ party, label: line.label }));
  const found = tables.map((table): Partyless => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const grid = sheet ? gridOfSheet(sheet) : [];
    if (table.kind === "charges")
      return { table, rows: charges.flatMap((line) => (line.table === table && line.party === "" ? [line.row] : [])) };
    if (table.kind !== "expenses") return { table, rows: [] };
    const lacks = (row: number): boolean => expenseParty(grid, table, row, partyNames(whole), known) === "";
    return { table, rows: table.rows.flatMap(({ row }) => (lacks(row) ? [row] : [])) };
  });
  return found.filter(({ rows }) => rows.length > 0);
}

function expenseParty(
  grid: Grid,
  { columns }: AccountTable,
  row: number,
  parties: readonly string[],
  known: Parameters<typeof expenseMeant>[2],
): string {
  const said = partyMeant(textAt(grid, row, columns.party), parties);
  const item = [textAt(grid, row, columns.item), textAt(grid, row, columns.label)].find((text) => text !== "") ?? "";
  return expenseMeant(said, item, known).party;
}
