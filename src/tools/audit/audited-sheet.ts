/** A sheet as the checks read it: its tables and its formulas, each found once. */
import { intersectAreas } from "../../workbook/area";
import type { Cell, RangeRef, SheetModel } from "../../workbook/model";
import { corrected, type Corrections } from "../recognise/corrections";
import { findTables } from "../recognise/find-tables";
import { AuditedTable } from "./audited-table";
import { formulaFamilies, type FormulaFamily } from "./formula-family";

export class AuditedSheet {
  private foundTables: readonly AuditedTable[] | undefined;
  private foundFamilies: readonly FormulaFamily[] | undefined;

  constructor(
    readonly model: SheetModel,
    private readonly corrections: Corrections,
    private readonly rulesRange: RangeRef | null,
  ) {}

  get name(): string {
    return this.model.name;
  }

  /** Somebody's tables; the rules are none of them. */
  get tables(): readonly AuditedTable[] {
    this.foundTables ??= findTables(this.model)
      .filter(({ area }) => !this.isRules(area))
      .map((table) => new AuditedTable(this, corrected(table, this.corrections)));
    return this.foundTables;
  }

  get families(): readonly FormulaFamily[] {
    this.foundFamilies ??= formulaFamilies(this.model);
    return this.foundFamilies;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.model.cells[row]?.[column];
  }

  range(row: number, column: number, rows = 1, columns = 1): RangeRef {
    return { sheet: this.name, row, column, rows, columns };
  }

  isHiddenRow(row: number): boolean {
    return this.model.rowSizes?.[row]?.hidden === true;
  }

  isRules(area: Omit<RangeRef, "sheet">): boolean {
    return this.rulesRange?.sheet === this.name && intersectAreas(this.rulesRange, area) !== null;
  }
}
