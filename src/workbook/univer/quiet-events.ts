/** « Changed » and « selection », told once things are quiet. */
import { Disposable, ICommandService, toDisposable } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { PortEvents, Unsubscribe } from "../port";
import type { Calculation } from "./calculation";
import type { LiveWorkbook } from "./live-workbook";
import type { UniverHost } from "./univer-host";

type QuietEvent = "changed" | "selection";

/** Long enough for a burst of keys or of mutations, short enough to be felt as at once. */
const quiet = 40;

/** Mutations of the workbook's data; operations such as scrolling or selecting change nothing. */
const dataMutation = /\.mutation\./;
/** What the formula engine tells itself. */
const engineMutation =
  /^formula\.mutation\.(?:set-formula-calculation|set-array-formula|set-other-formula|set-feature)/;

export class QuietEvents extends Disposable {
  private readonly changedListeners = new Set<(payload: PortEvents["changed"]) => void>();
  private readonly selectionListeners = new Set<(payload: PortEvents["selection"]) => void>();
  private readonly editListeners = new Set<() => void>();
  private readonly sheets = new Set<string>();
  private changedTimer: ReturnType<typeof setTimeout> | undefined;
  private selectionTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: UniverHost,
    private readonly live: LiveWorkbook,
    private readonly calculation: Calculation,
  ) {
    super();
    this.disposeWithMe(
      host.injector.get(ICommandService).onCommandExecuted((command, options) => {
        if (!dataMutation.test(command.id) || engineMutation.test(command.id)) return;
        const { unitId, subUnitId } = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
        if (!live.isOpen || unitId !== live.unitId) return;
        if (subUnitId) this.noteChange(subUnitId);
        // Results of formulas arrive as mutations too, marked as local: they are no edit of the user.
        if (!options?.onlyLocal && !options?.fromFormula) for (const listener of [...this.editListeners]) listener();
      }),
    );
    const { selectionMoveEnd$, selectionSet$ } = host.injector.get(SheetsSelectionsService);
    for (const selections of [selectionMoveEnd$, selectionSet$])
      this.disposeWithMe(toDisposable(selections.subscribe(() => this.noteSelection())));
    this.disposeWithMe(toDisposable(() => this.forget()));
  }

  on<E extends QuietEvent>(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe {
    const listeners = (event === "changed" ? this.changedListeners : this.selectionListeners) as Set<typeof listener>;
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Tells at once of each change the user or a plan makes, results of formulas excepted. */
  onEdit(listener: () => void): Unsubscribe {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  /** Drops what was about to be told: the workbook is another. */
  forget(): void {
    clearTimeout(this.changedTimer);
    clearTimeout(this.selectionTimer);
    this.sheets.clear();
  }

  private noteChange(sheetId: string): void {
    this.sheets.add(sheetId);
    clearTimeout(this.changedTimer);
    this.changedTimer = setTimeout(() => void this.tellChanged(), quiet);
  }

  private async tellChanged(): Promise<void> {
    await this.calculation.settled();
    const ids = [...this.sheets];
    this.sheets.clear();
    const sheets = ids.flatMap((id) => this.live.sheetName(id) ?? []);
    if (sheets.length > 0) for (const listener of [...this.changedListeners]) listener({ sheets });
  }

  private noteSelection(): void {
    clearTimeout(this.selectionTimer);
    this.selectionTimer = setTimeout(() => {
      if (!this.live.isOpen) return;
      const selection = this.live.selection();
      for (const listener of [...this.selectionListeners]) listener(selection);
    }, quiet);
  }
}
