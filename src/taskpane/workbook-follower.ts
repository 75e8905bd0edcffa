/** Keeps what the pane shows of the workbook true: its convention, the active sheet, the selected marks. */
import { aboutConvention } from "../conventions/about";
import { CONVENTION_SETTING } from "../tools/settings/convention-setting";
import type { Unsubscribe, WorkbookPort } from "../workbook/port";
import type { ChartPart } from "./chart/chart-part";
import type { OnDemand } from "./on-demand";
import type { PaneState } from "./pane-state";
import { conventionOfRules, rulesRows } from "./rules-in-workbook";
import type { Store } from "./store";

export class WorkbookFollower {
  #subscriptions: readonly Unsubscribe[] = [];
  #refreshing: Promise<void> | undefined;
  #stale = false;
  /** The convention that the rules table names, read once until something changes. */
  #ofRules: Promise<string | null> | undefined;

  constructor(
    private readonly workbook: WorkbookPort,
    private readonly store: Store<PaneState>,
    private readonly chart: OnDemand<ChartPart>,
  ) {}

  start(): void {
    const refresh = (): void => void this.refresh();
    this.#subscriptions = [
      this.workbook.on("selection", () => void this.#follow()),
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
    this.#ofRules = undefined;
    return this.#follow();
  }

  #follow(): Promise<void> {
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
    const [selection, chosen] = await Promise.all([
      this.workbook.selection(),
      this.workbook.setting(CONVENTION_SETTING),
    ]);
    const storedConvention = chosen ?? (await this.#conventionOfRules());
    const { view, storedConvention: before } = this.store.state;
    const isNews = storedConvention !== before && storedConvention !== null && aboutConvention(storedConvention);
    this.store.update({ selection, storedConvention, ...(isNews && { shownConvention: storedConvention }) });
    if (view === "chart" && this.chart.loaded) {
      this.store.update({ chart: await this.chart.loaded.read(this.workbook, selection, storedConvention) });
    }
  }

  /** Where nothing was chosen, a workbook with a rules sheet has a convention all the same: its formulas read it. */
  #conventionOfRules(): Promise<string | null> {
    this.#ofRules ??= rulesRows(this.workbook).then(
      (rows) => (rows ? conventionOfRules(rows) : null),
      (error: unknown) => {
        // A cell being typed in: read again at the next event.
        this.#ofRules = undefined;
        throw error;
      },
    );
    return this.#ofRules;
  }
}
