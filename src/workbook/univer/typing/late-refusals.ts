/**
 * Refuses entries after the fact where a validation needs a calculation. Univer would hold the selection until the
 * whole workbook is calculated, and what people type meanwhile would fall on the cell they have just left.
 */
import {
  DataValidationErrorStyle,
  DataValidationStatus,
  IUndoRedoService,
  ICommandService,
  isFormulaString,
  sequenceExecute,
  toDisposable,
  Tools,
  type IDisposable,
  type ISheetDataValidationRule,
  type IUndoRedoItem,
} from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { SetSelectionsOperation, SheetInterceptorService, VALIDATE_CELL, type ISheetLocation } from "@univerjs/sheets";
import { SheetDataValidationModel, SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { formatRange } from "../../address";
import type { Calculation } from "../calculation";
import type { UniverHost } from "../univer-host";
import { judgeCell, WideValidations } from "./wide-validations";

/** Before Univer's own answer. */
const priority = 1000;

/** Between two questions about a cell Univer is still judging. */
const patience = 100;

export interface Refusal {
  /** The cell, with its sheet. */
  readonly address: string;
  readonly entry: string;
  /** What the author of the validation says to type. */
  readonly message: string | undefined;
}

function needsCalculation({ formula1, formula2 }: ISheetDataValidationRule): boolean {
  return [formula1, formula2].some((formula) => formula !== undefined && isFormulaString(formula));
}

export class LateRefusals {
  private readonly rules: SheetDataValidationModel;
  private readonly validator: SheetsDataValidationValidatorService;
  private readonly history: IUndoRedoService;
  private readonly wide: WideValidations;
  private readonly engine: ICalculateFormulaService;
  private judging = 0;
  private refusals: Refusal[] = [];

  constructor(
    private readonly host: UniverHost,
    private readonly calculation: Calculation,
    /** Several when one entry followed another faster than the workbook is calculated. */
    private readonly onRefusals: (refusals: readonly Refusal[]) => void,
  ) {
    this.rules = host.injector.get(SheetDataValidationModel);
    this.validator = host.injector.get(SheetsDataValidationValidatorService);
    this.history = host.injector.get(IUndoRedoService);
    this.wide = host.injector.get(WideValidations);
    this.engine = host.injector.get(ICalculateFormulaService);
  }

  install(): IDisposable {
    const { writeCellInterceptor } = this.host.injector.get(SheetInterceptorService);
    const remove = writeCellInterceptor.intercept(VALIDATE_CELL, {
      id: "cnam-late-refusals",
      priority,
      handler: (verdict = Promise.resolve(true), location, next) => {
        const rule = this.ruleOf(location);
        if (rule?.errorStyle !== DataValidationErrorStyle.STOP || !needsCalculation(rule)) return next(verdict);
        const typed = this.history.pitchTopUndoElement();
        if (typed) void this.judgeAndTell(location, rule, typed);
        return Promise.resolve(true);
      },
    });
    return toDisposable(remove);
  }

  private ruleOf({ unitId, subUnitId, row, col }: ISheetLocation): ISheetDataValidationRule | undefined {
    const id = this.rules.getRuleIdByLocation(unitId, subUnitId, row, col);
    return id === undefined ? undefined : this.rules.getRuleById(unitId, subUnitId, id);
  }

  private async judgeAndTell(...entry: Parameters<LateRefusals["judge"]>): Promise<void> {
    this.judging += 1;
    const refusal = await this.judge(...entry).finally(() => (this.judging -= 1));
    if (refusal) this.refusals.push(refusal);
    if (this.judging > 0 || this.refusals.length === 0) return;
    this.onRefusals(this.refusals);
    this.refusals = [];
  }

  private async judge(
    location: ISheetLocation,
    rule: ISheetDataValidationRule,
    typed: IUndoRedoItem,
  ): Promise<Refusal | undefined> {
    const { worksheet, row, col } = location;
    const entered = Tools.deepClone(worksheet.getCellRaw(row, col));
    const shown = worksheet.getCell(row, col)?.v ?? "";
    const isValid = await this.isValid(location, rule);
    // Undone, replaced or moved since: what is there now has been judged on its own.
    if (isValid || !Tools.diffValue(entered, worksheet.getCellRaw(row, col))) return undefined;
    this.takeBack(typed);
    const address = formatRange({ sheet: worksheet.getName(), row, column: col, rows: 1, columns: 1 });
    return { address, entry: String(shown), message: rule.error };
  }

  /** Once nothing is left to calculate: a verdict asked for sooner may be that of the entry before. */
  private async isValid(location: ISheetLocation, rule: ISheetDataValidationRule): Promise<boolean> {
    const { workbook, unitId, subUnitId, row, col } = location;
    for (;;) {
      await this.calculation.settled();
      // Another workbook, or a sheet removed in the meantime, has nothing to refuse.
      if (this.host.api.getActiveWorkbook()?.getId() !== unitId || !workbook.getSheetBySheetId(subUnitId)) return true;
      if (this.wide.isWide(rule)) return judgeCell(this.engine, location, rule);
      const status = await this.validator.validatorCell(unitId, subUnitId, row, col);
      if (status !== DataValidationStatus.VALIDATING) return status === DataValidationStatus.VALID;
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
  }

  /** Contents alone: the cell where one types by now stays selected, or the next mark falls on the refused one. */
  private takeBack(typed: IUndoRedoItem): void {
    typed.undoMutations = typed.undoMutations.filter(({ id }) => id !== SetSelectionsOperation.id);
    if (this.history.pitchTopUndoElement() === typed && typed.id !== undefined) {
      this.history.rollback(typed.id, typed.unitID);
    } else {
      // Other entries came since: theirs stay.
      sequenceExecute(typed.undoMutations, this.host.injector.get(ICommandService));
    }
  }
}
