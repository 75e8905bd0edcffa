/** What the tool knows of the sheet on screen. */
import type { Convention } from "../../../conventions/types";
import type { PanelHost } from "../panel";
import { accountsOf, type AccountTable } from "../../../tools/attach/accounts/account-tables";
import { catalogueCodes } from "../../../tools/attach/diploma-decision";
import { CORRECTIONS, correctionsSetting, type Corrections } from "../../../tools/recognise/corrections";
import { tableAt } from "../../../tools/recognise/find-tables";
import { readTable, tablesOf } from "../../../tools/reading/read-sheet";
import type { TableReading } from "../../../tools/reading/sheet-reading";
import { readEntries } from "../../../tools/settings/stored-entries";
import type { FoundTable } from "../../../tools/recognise/found-table";
import type { RangeRef, SheetModel, WorkbookModel } from "../../../workbook/model";
import type { Argument } from "../../../functions/host";
import { rulesInForce } from "../../../tools/audit/rules-in-force";
import { rulesPlace } from "../../../tools/rules-name";

export interface ReadTables {
  readonly sheet: SheetModel;
  /** As recognition finds them. */
  readonly found: readonly FoundTable[];
  /** Where the sheet has tables of accounts, those of the whole workbook; none are on the sheets of a financial file. */
  readonly accounts: readonly AccountTable[];
  /** What they are read from: the whole workbook, or the sheet alone where it has none. */
  readonly workbook: WorkbookModel;
  readonly corrections: Corrections;
  /** Some that the workbook keeps no longer read. */
  readonly hasDamage: boolean;
}

export async function readTables(host: PanelHost, sheetName: string): Promise<ReadTables | null> {
  const [model, setting] = await Promise.all([
    host.workbook.snapshot({ sheets: [sheetName], formats: "numbers" }),
    host.workbook.setting(correctionsSetting(sheetName)),
  ]);
  const [sheet] = model.sheets;
  if (!sheet) return null;
  await host.readings.ahead(model.sheets);
  const { entries, isDamaged } = readEntries(setting, CORRECTIONS);
  const hasAccounts = accountsOf(model).length > 0;
  const workbook = hasAccounts ? await host.workbook.snapshot({ formats: "numbers" }) : model;
  await host.readings.ahead(workbook.sheets);
  const accounts = hasAccounts ? accountsOf(workbook) : [];
  return { sheet, found: tablesOf(sheet), accounts, workbook, corrections: entries, hasDamage: isDamaged };
}

/** The table that the user means, as it is read with their answers. */
export function tableMeant(
  { sheet, corrections }: Pick<ReadTables, "sheet" | "corrections">,
  meant: RangeRef | null,
  convention: Convention,
): TableReading | undefined {
  const found = tablesOf(sheet);
  const table = meant === null ? found[0] : tableAt(found, meant);
  return table && readTable(sheet, table, { corrections, codes: catalogueCodes(convention) });
}

/** The rules of the workbook, as a function takes them; those of the convention on screen where it has none. */
export async function rulesOf(host: PanelHost): Promise<Argument> {
  const { names } = await host.workbook.snapshot({ sheets: [] });
  const sheet = rulesPlace({ names })?.sheet;
  const { sheets } =
    sheet === undefined ? { sheets: [] } : await host.workbook.snapshot({ sheets: [sheet], formats: "none" });
  const { block, problem } = rulesInForce({ sheets, names }, host.convention);
  return problem === null && block !== null ? block : [[host.convention.id]];
}
