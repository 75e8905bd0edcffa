/** Keeps what the pane shows of the workbook true: its convention, the active sheet, the selected marks. */
import { aboutConvention } from "../conventions/about";
import { CONVENTION_SETTING } from "../tools/settings/convention-setting";
import type { Unsubscribe, WorkbookPort } from "../workbook/port";
import type { ChartPart } from "./chart/chart-part";
import type { OnDemand } from "./on-demand";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

export class WorkbookFollower {
  #subscriptions: readonly Unsubscribe[] = [];
  #refreshing: Promise<void> | undefined;
  #stale = false;

  constructor(
    private readonly workbook: WorkbookPort,
    private readonly store: Store<PaneState>,
    private readonly chart: OnDemand<ChartPart>,
  ) {}

  start(): void {
    const refresh = (): void => void this.refresh();
    this.#subscriptions = [
      this.workbook.on("selection", refresh),
      this.workbook.on("changed", refresh),
      this.workbook.on("structure", refresh),
    ];
    refresh();
  }

  stop(): void {
    for (const unsubscribe of this.#subscriptions) unsubscribe();
    this.#subscriptions = [];
  }

  /**
   * Reads again, and resolves once what the pane shows is true. Events that arrive meanwhile cost one more reading,
   * however many they are.
   */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#refreshing ??= this.#catchUp().finally(() => (this.#refreshing = undefined));
    return this.#refreshing;
  }

  async #catchUp(): Promise<void> {
    try {
      while (this.#stale) {
        this.#stale = false;
        await this.#read();
      }
    } catch {
      // A cell being typed in, a sheet just deleted: the next event reads again, and nothing was asked of the user.
    }
  }

  async #read(): Promise<void> {
    const [selection, storedConvention] = await Promise.all([
      this.workbook.selection(),
      this.workbook.setting(CONVENTION_SETTING),
    ]);
    const { view, storedConvention: before } = this.store.state;
    const isNews = storedConvention !== before && storedConvention !== null && aboutConvention(storedConvention);
    this.store.update({ selection, storedConvention, ...(isNews && { shownConvention: storedConvention }) });
    if (view === "chart" && this.chart.loaded) {
      this.store.update({ chart: await this.chart.loaded.read(this.workbook, selection, storedConvention) });
    }
  }
}
