/** A sheet as the checks read it: its tables and its formulas, each found once. */
import { intersectAreas } from "../../workbook/area";
import type { RangeRef, SheetModel } from "../../workbook/model";
import { corrected, type Corrections } from "../recognise/corrections";
import { findTables } from "../recognise/find-tables";
import { AuditedTable } from "./audited-table";
import { SheetCells } from "./sheet-cells";

export class AuditedSheet extends SheetCells {
  private foundTables: readonly AuditedTable[] | undefined;

  constructor(
    model: SheetModel,
    private readonly corrections: Corrections,
    private readonly rulesRange: RangeRef | null,
  ) {
    super(model);
  }

  /** Somebody's tables; the rules are none of them. */
  get tables(): readonly AuditedTable[] {
    this.foundTables ??= findTables(this.model)
      .filter(({ area }) => !this.isRules(area))
      .map((table) => new AuditedTable(this, corrected(table, this.corrections)));
    return this.foundTables;
  }

  isRules(area: Omit<RangeRef, "sheet">): boolean {
    return this.rulesRange?.sheet === this.name && intersectAreas(this.rulesRange, area) !== null;
  }
}
