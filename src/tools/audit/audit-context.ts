/** Everything the checks read: the sheets with their tables and formulas, the rules in force, the day asked about. */
import { allCodes } from "./catalogue-codes";
import { callsOf, type CnamCall } from "./cnam-calls";
import { AuditedSheet } from "./audited-sheet";
import type { AuditedTable } from "./audited-table";
import type { FormulaFamily } from "./formula-family";
import { readCorrections, correctionsSetting } from "../recognise/corrections";
import { rulesInForce, type RulesInForce } from "./rules-in-force";
import type { Convention } from "../../conventions/types";
import type { Day } from "../../rules/exact/day";
import type { Argument } from "../../functions/host";
import type { RuleSet } from "../../functions/rules/rule-set";
import { fold } from "../../spreadsheet/cell/text";
import type { RangeRef, SheetModel, WorkbookModel } from "../../workbook/model";
import { sameSheetName } from "../../workbook/address";
import { settingOf } from "../../workbook/model-edit/settings-sheet";
import { isReport } from "./is-report";
import { isClosingSheet } from "../jury/closing-sheet";
import { isJournal } from "../jury/journal";

export class AuditContext {
  readonly sheets: readonly AuditedSheet[];
  readonly inForce: RulesInForce;
  private allTables: readonly AuditedTable[] | undefined;
  private calls: readonly FamilyCall[] | undefined;

  constructor(
    readonly workbook: WorkbookModel,
    convention: Convention,
    /** The day on which things are late or past; nothing is when it is not given. */
    readonly date: Day | null,
  ) {
    this.inForce = rulesInForce(workbook, convention);
    this.sheets = workbook.sheets
      .filter((sheet) => sheet.visibility !== "veryHidden" && !isRecord(sheet))
      .map((sheet) => {
        const corrections = readCorrections(settingOf(workbook, correctionsSetting(sheet.name)));
        return new AuditedSheet(sheet, { corrections, codes: allCodes(this.inForce.rules) }, this.inForce.range);
      });
  }

  get rules(): RuleSet {
    return this.inForce.rules;
  }

  /** The rules as the last argument of a function. */
  get rulesBlock(): Argument {
    const { problem, block } = this.inForce;
    return (problem === null ? block : null) ?? [[this.rules.convention.id]];
  }

  get tables(): readonly AuditedTable[] {
    this.allTables ??= this.sheets.flatMap(({ tables }) => tables);
    return this.allTables;
  }

  /** Tables of learners and their marks. */
  get marksTables(): readonly AuditedTable[] {
    return this.tables.filter(({ isMarks }) => isMarks);
  }

  /** Tables that hold marks, one row per learner or one per mark. */
  get markedTables(): readonly AuditedTable[] {
    return this.tables.filter((table) => table.who.length > 0 && table.marks.length > 0);
  }

  get families(): readonly FormulaFamily[] {
    return this.sheets.flatMap(({ families }) => families);
  }

  /** The calls of CNAM functions, once for all the cells that share a formula. */
  get cnamCalls(): readonly FamilyCall[] {
    this.calls ??= this.families.flatMap((family) => callsOf(family.formula).map((call) => ({ family, call })));
    return this.calls;
  }

  /** The cell of the rules table that sets a key. */
  ruleCell(key: string): RangeRef | undefined {
    const { range, block } = this.inForce;
    const row =
      block?.findIndex(([typed]) => typeof typed === "string" && this.rules.book().key(fold(typed)) === key) ?? -1;
    return range && row >= 0
      ? { sheet: range.sheet, row: range.row + row, column: range.column + 1, rows: 1, columns: 1 }
      : undefined;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.workbook.sheets.find((sheet) => sameSheetName(sheet.name, name));
  }
}

/** What a tool noted is looked over by what reads it: it is nobody's table. */
function isRecord(sheet: SheetModel): boolean {
  return isReport(sheet) || isClosingSheet(sheet) || isJournal(sheet);
}

export interface FamilyCall {
  readonly family: FormulaFamily;
  readonly call: CnamCall;
}
