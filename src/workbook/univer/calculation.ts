/** Knows when every formula has its result, from what the engine tells of each calculation. */
import {
  Disposable,
  ICommandService,
  toDisposable,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

/** Commands whose values are those that were there: Univer calculates nothing after them. */
const STYLING = new Set<string | undefined>([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Univer starts a calculation a moment after the last change, or stops the one under way to start it anew. Each that was
 * started ends with two words of the engine: that it is complete, then its outcome, told once its results are in the
 * cells. Univer's own session service forgets this when a stopped calculation ends after the next has started.
 *
 * Univer's services exist from the first workbook on: make it in the same turn as that one is opened.
 */
export class Calculation extends Disposable {
  /** A change was made, or a workbook opened: Univer will start or stop a calculation for it. */
  private isAwaited = true;
  /** The calculation under way was stopped, to be started anew. */
  private isRestarting = false;
  private running = 0;
  /** The engine has said that a calculation is complete: its outcome comes next. */
  private isEnding = false;
  private waiting: (() => void)[] = [];
  private readonly dirtying: IActiveDirtyManagerService;

  constructor(injector: Injector) {
    super();
    this.dirtying = injector.get(IActiveDirtyManagerService);
    this.disposeWithMe(
      injector.get(ICommandService).onCommandExecuted((command, options) => {
        this.note(command, options);
        this.wake();
      }),
    );
    this.disposeWithMe(
      toDisposable(() => {
        this.isAwaited = this.isRestarting = false;
        this.running = 0;
        this.wake();
      }),
    );
  }

  /** A workbook was just loaded: Univer calculates it of its own accord. */
  expect(): void {
    this.isAwaited = true;
  }

  /** Resolves at once when no formula is waiting. */
  async settled(): Promise<void> {
    while (!this.isSettled) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private get isSettled(): boolean {
    return !this.isAwaited && !this.isRestarting && this.running === 0;
  }

  private wake(): void {
    if (!this.isSettled) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private note(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    switch (command.id) {
      case SetFormulaCalculationStartMutation.id:
        this.noteStart();
        break;
      case SetFormulaCalculationStopMutation.id:
        // One that people ask for is not followed by another calculation.
        if (this.isAwaited) this.isRestarting = true;
        this.isAwaited = false;
        break;
      case SetFormulaCalculationNotificationMutation.id:
        this.noteWord(command.params as ISetFormulaCalculationNotificationMutation);
        break;
      default:
        if (this.dirtying.get(command.id) && !isIgnored(command, options)) this.isAwaited = true;
    }
  }

  private noteStart(): void {
    this.running += 1;
    // A change made since the stop has its own calculation to come.
    if (this.isRestarting) this.isRestarting = false;
    else this.isAwaited = false;
  }

  private noteWord({ stageInfo, functionsExecutedState: outcome }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.isEnding = true;
    if (outcome === undefined || !this.isEnding) return;
    this.isEnding = false;
    this.running = Math.max(0, this.running - 1);
    // Stopped too late: it has ended by itself, and Univer will not start it anew.
    if (outcome === FormulaExecutedStateType.SUCCESS || outcome === FormulaExecutedStateType.NOT_EXECUTED)
      this.isRestarting = false;
  }
}

/** As Univer's own trigger of calculations has it. */
function isIgnored({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || STYLING.has((params as ISetRangeValuesMutationParams).trigger);
}
