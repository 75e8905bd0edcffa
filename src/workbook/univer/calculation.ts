/** Knows when every formula has its result. */
import { Disposable, ICommandService, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/** Univer starts calculating 100 ms after the last change; past this delay, nothing needed calculating. */
const startDelay = 180;

/** Univer's services exist from the first workbook on: make it after that one is open. */
export class Calculation extends Disposable {
  private readonly session: FormulaCalculationSessionService;
  private isDirty = false;

  constructor(injector: Injector) {
    super();
    this.session = injector.get(FormulaCalculationSessionService);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.disposeWithMe(
      injector.get(ICommandService).onCommandExecuted((command, options) => {
        if (!options?.onlyLocal && dirtying.get(command.id)) this.isDirty = true;
      }),
    );
  }

  /** A workbook was just loaded: Univer calculates it of its own accord. */
  expect(): void {
    this.isDirty = true;
  }

  /** Resolves at once when no formula is waiting. */
  async settled(): Promise<void> {
    while (this.isDirty || this.isRunning()) {
      this.isDirty = false;
      await this.session.waitForLatestApplied(undefined, startDelay);
    }
  }

  private isRunning(): boolean {
    const { started, stopped, completed, resultApplied } = this.session.state;
    return started && !(resultApplied && (stopped || completed));
  }
}
