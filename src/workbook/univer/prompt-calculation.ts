/**
 * Calculations start as soon as a burst of changes is over. Univer waits a tenth of a second after each change, which
 * whoever types a mark sees; what belongs together follows within one turn of the page.
 */
import { ICommandService, ILogService, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { isMadeFor, type MadeFor } from "./made-for";

/** Milliseconds: a paste is many changes in one turn, and a plan some turns on end. */
const BURST = 10;

/** The trigger that this was made for. */
export const TRIGGER: MadeFor = {
  what: "Starting calculations soon",
  packageName: "@univerjs/sheets-formula",
  plugin: UniverSheetsFormulaPlugin,
  otherwise: "results come a tenth of a second later.",
  classes: [["TriggerCalculationController", TriggerCalculationController, ["_generateDirty", "_mergeDirty"]]],
};

/** What Univer's trigger keeps to itself: the changes it waits with, and what they make out of date. */
export interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  /** Of the calculation under way. */
  readonly _executionInProgressParams: object | null;
  _restartCalculation: boolean;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(before: object, after: object): object;
}

type Commands = Pick<ICommandService, "executeCommand" | "onCommandExecuted">;

const LOCAL = { onlyLocal: true } as const;

/** Does now what Univer's trigger does at the end of its wait. */
function startNow(trigger: Trigger, commands: Commands): void {
  const changes = trigger._waitingCommandQueue;
  if (changes.length === 0) return;
  clearTimeout(trigger._setTimeoutKey);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(changes));
  if (trigger._executionInProgressParams === null) {
    const dirty = { ...trigger._executingDirtyData };
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, LOCAL);
  } else {
    trigger._restartCalculation = true;
    void commands.executeCommand(SetFormulaCalculationStopMutation.id, {});
  }
}

/**
 * Each change begins the wait anew, as it does Univer's.
 *
 * @param triggerOf asked for at the first change: in a page, Univer makes its trigger once the grid is drawn, and the
 *   trigger calculates as soon as it is made
 * @param isChange whether a command makes anything out of date
 */
export function startSoon(
  triggerOf: () => Trigger,
  commands: Commands,
  isChange: (commandId: string) => boolean,
): IDisposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listening = commands.onCommandExecuted(({ id }) => {
    if (!isChange(id)) return;
    const trigger = triggerOf();
    clearTimeout(timer);
    timer = setTimeout(() => startNow(trigger, commands), BURST);
  });
  return toDisposable(() => {
    clearTimeout(timer);
    listening.dispose();
  });
}

/** Univer's services exist from the first workbook on. */
export function startCalculationsSoon(injector: Injector): IDisposable {
  if (!isMadeFor(TRIGGER, injector.get(ILogService))) return toDisposable(() => undefined);
  const dirtying = injector.get(IActiveDirtyManagerService);
  return startSoon(
    () => injector.get(TriggerCalculationController) as unknown as Trigger,
    injector.get(ICommandService),
    (id) => dirtying.get(id) !== undefined,
  );
}
