/** A sheet as the checks read it: its tables and its formulas, each found once. */
import { intersectAreas } from "../../workbook/area";
import type { RangeRef, SheetModel } from "../../workbook/model";
import { readSheet, type ReadingOptions } from "../reading/read-sheet";
import { AuditedTable } from "./audited-table";
import { SheetCells } from "./sheet-cells";

export class AuditedSheet extends SheetCells {
  private foundTables: readonly AuditedTable[] | undefined;

  constructor(
    model: SheetModel,
    private readonly options: ReadingOptions,
    private readonly rulesRange: RangeRef | null,
  ) {
    super(model);
  }

  /** Somebody's tables; the rules are none of them. */
  get tables(): readonly AuditedTable[] {
    this.foundTables ??= readSheet(this.model, this.options)
      .tables.filter(({ found }) => !this.isRules(found.area))
      .map((reading) => new AuditedTable(this, reading));
    return this.foundTables;
  }

  isRules(area: Omit<RangeRef, "sheet">): boolean {
    return this.rulesRange?.sheet === this.name && intersectAreas(this.rulesRange, area) !== null;
  }
}
