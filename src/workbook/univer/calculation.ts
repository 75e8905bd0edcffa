/** Knows when every formula has its result. */
import { Disposable, ICommandService, toDisposable, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

/** Univer starts calculating 100 ms after the last change; past this delay, nothing needed calculating. */
const startDelay = 180;
/** A workbook that holds formulas is always calculated on loading, however late a busy page comes to it. */
const loadDelay = 10_000;

/** A change whose calculation may not have started yet. */
interface Pending {
  readonly started: Promise<void>;
  readonly end: () => void;
}

function newPending(): Pending {
  let end: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (end = resolve));
  return { started, end };
}

/** Univer's services exist from the first workbook on: make it after that one is open. */
export class Calculation extends Disposable {
  private readonly session: FormulaCalculationSessionService;
  /** How long the calculation of a workbook just loaded may take to start; `null` when none is awaited. */
  private expected: number | null = null;
  private pending: Pending | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector) {
    super();
    this.session = injector.get(FormulaCalculationSessionService);
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.disposeWithMe(
      injector.get(ICommandService).onCommandExecuted((command, options) => {
        if (!options?.onlyLocal && dirtying.get(command.id)) this.noteChange();
      }),
    );
    this.disposeWithMe(toDisposable(() => this.endPending()));
  }

  /** A workbook was just loaded: Univer calculates it of its own accord. */
  expect(hasFormulas: boolean): void {
    this.expected = hasFormulas ? loadDelay : startDelay;
  }

  /** Resolves at once when no formula is waiting. */
  async settled(): Promise<void> {
    while (this.expected !== null || this.pending || this.isRunning()) {
      if (this.expected !== null || this.isRunning()) {
        await this.session.waitForLatestApplied(undefined, this.expected ?? startDelay);
        this.expected = null;
      } else {
        await this.pending?.started;
      }
    }
  }

  /**
   * A calculation that is under way may end before that of the change has begun: only the delay tells. Its timer fires
   * after Univer's own, however busy the page is.
   */
  private noteChange(): void {
    this.pending ??= newPending();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.endPending(), startDelay);
  }

  private endPending(): void {
    clearTimeout(this.timer);
    this.pending?.end();
    this.pending = undefined;
  }

  private isRunning(): boolean {
    const { started, stopped, completed, resultApplied } = this.session.state;
    return started && !(resultApplied && (stopped || completed));
  }
}
