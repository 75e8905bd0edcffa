/** What the tool knows of the sheet on screen. */
import type { PanelHost } from "../panel";
import { corrected, CORRECTIONS, correctionsSetting, type Corrections } from "../../../tools/recognise/corrections";
import { findTables, tableAt } from "../../../tools/recognise/find-tables";
import { readEntries } from "../../../tools/settings/stored-entries";
import type { FoundTable } from "../../../tools/recognise/found-table";
import type { RangeRef, SheetModel } from "../../../workbook/model";

export interface ReadTables {
  readonly sheet: SheetModel;
  /** As recognition finds them. */
  readonly found: readonly FoundTable[];
  readonly corrections: Corrections;
  /** Some that the workbook keeps no longer read. */
  readonly hasDamage: boolean;
}

export async function readTables(host: PanelHost, sheetName: string): Promise<ReadTables | null> {
  const [model, setting] = await Promise.all([
    host.workbook.snapshot({ sheets: [sheetName] }),
    host.workbook.setting(correctionsSetting(sheetName)),
  ]);
  const [sheet] = model.sheets;
  if (!sheet) return null;
  const { entries, isDamaged } = readEntries(setting, CORRECTIONS);
  return { sheet, found: findTables(sheet), corrections: entries, hasDamage: isDamaged };
}

/** The table that the user means, with their corrections. */
export function tableMeant(
  { found, corrections }: Pick<ReadTables, "found" | "corrections">,
  meant: RangeRef | null,
): FoundTable | undefined {
  const table = meant === null ? found[0] : tableAt(found, meant);
  return table && corrected(table, corrections);
}
