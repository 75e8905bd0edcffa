/** One Univer, and the workbook now open in it: loading another keeps the same driver, so that the port lasts. */
import { Disposable, ICommandService, type ICommandInfo } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import type { Locale } from "../../i18n/locale";
import type { WorkbookModel } from "../model";
import { Calculation } from "./calculation";
import { restoreResults, setCalculationOnOpening, standsAsItIs, type ComputedBy } from "./computed-results";
import { registerSheetExtrasMutation } from "./edits/sheet-extras-mutation";
import { followKeptFormulas, registerKeptFormulasMutation } from "./following/kept-formulas-follower";
import { keepTexts } from "./following/keep-texts";
import { followLocalNames } from "./following/local-names";
import { followSheetExtras } from "./following/sheet-extras-follower";
import { followSorts } from "./following/sorted-formulas";
import { keepDifferingResults, withoutUncomputed } from "./keep-results";
import { LiveWorkbook } from "./live-workbook";
import { univerLocale } from "./locales";
import { workbookToUniver } from "./model/to-univer";
import { startCalculationsSoon } from "./prompt-calculation";
import { QuietEvents } from "./quiet-events";
import { StructureEvents } from "./structure-events";
import { UniverDriver } from "./univer-driver";
import type { UniverHost } from "./univer-host";

export class UniverSession extends Disposable {
  readonly live: LiveWorkbook;
  readonly calculation: Calculation;
  readonly structure: StructureEvents;
  readonly events: QuietEvents;
  readonly driver: UniverDriver;
  private opened = 0;

  constructor(
    readonly host: UniverHost,
    model: WorkbookModel,
    private readonly locale: Locale = "fr",
    computedBy: ComputedBy = "others",
  ) {
    super();
    // Univer's services exist from the first workbook on.
    this.open(model, computedBy);
    const commands = host.injector.get(ICommandService);
    registerSheetExtrasMutation(commands);
    registerKeptFormulasMutation(commands);
    this.live = new LiveWorkbook(host);
    this.calculation = new Calculation(host.injector);
    this.structure = new StructureEvents(host, this.live);
    this.events = new QuietEvents(host, this.live, this.calculation);
    for (const part of [this.calculation, this.structure, this.events]) this.disposeWithMe(part);
    this.disposeWithMe(followSheetExtras(host, this.live));
    this.disposeWithMe(followKeptFormulas(host, this.live));
    this.disposeWithMe(followLocalNames(host, this.live));
    this.disposeWithMe(followSorts(host, this.live));
    this.disposeWithMe(keepTexts(host.injector));
    this.disposeWithMe(startCalculationsSoon(host.injector));
    this.driver = new UniverDriver(this);
    this.disposeWithMe(
      commands.beforeCommandExecuted((command) => {
        if (startsRun(command)) host.messages.startRun();
      }),
    );
  }

  /**
   * Puts another workbook in the place of the present one, results included: those that Univer cannot compute, or
   * computes otherwise, are kept. Resolves once its formulas are calculated.
   */
  async load(model: WorkbookModel): Promise<void> {
    const former = this.live.unitId;
    this.host.messages.clear();
    // The former one first: leaving, it empties caches that the new one fills.
    this.host.api.disposeUnit(former);
    this.events.forget();
    const opened = withoutUncomputed(this.host, model);
    this.open(opened, "others");
    this.structure.restart();
    this.calculation.expect();
    await this.calculation.settled();
    await keepDifferingResults(this.host, this.live, this.calculation, opened);
  }

  override dispose(): void {
    super.dispose();
    this.host.univer.dispose();
  }

  private open(model: WorkbookModel, computedBy: ComputedBy): void {
    this.opened += 1;
    const unitId = `workbook-${this.opened}`;
    const stands = standsAsItIs(model, computedBy);
    setCalculationOnOpening(this.host, !stands);
    const workbook = this.host.api.createWorkbook(workbookToUniver(model, unitId, univerLocale[this.locale]));
    if (stands)
      for (const { name, cells } of model.sheets)
        restoreResults(this.host, unitId, workbook.getSheetByName(name)!.getSheetId(), cells);
    const active = model.activeSheet === undefined ? null : workbook.getSheetByName(model.activeSheet);
    if (active) workbook.setActiveSheet(active);
  }
}

/** A calculation begins, or begins again with the cells that its first results have filled. */
function startsRun({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id === SetFormulaCalculationStartMutation.id) return true;
  const { stageInfo } = (params ?? {}) as ISetFormulaCalculationNotificationMutation;
  return (
    id === SetFormulaCalculationNotificationMutation.id &&
    stageInfo?.stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA
  );
}
