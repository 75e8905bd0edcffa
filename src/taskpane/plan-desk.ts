/** The one place where the pane writes: a plan is proposed, shown, applied with the user's consent, and taken back. */
import { paneWords } from "../i18n/pane";
import type { WorkbookModel } from "../workbook/model";
import { PortError, type Applied, type WorkbookPort } from "../workbook/port";
import { errorMessage } from "./error-message";
import type { HistoryEntry, PaneState, PlanChoice, Proposal } from "./pane-state";
import { planPreview, type TitleOf } from "./plan-preview";
import type { Store } from "./store";

/** How many cells a preview lists under each sheet at first: enough to judge, few enough to see the next sheet. */
export const LISTED_FIRST = 20;
/** How many more at each request. */
export const LISTED_STEP = 200;

/** What a tool offers for the workbook as it stands: one plan, or several ways with the reason for the choice. */
export interface Offer {
  readonly choices: readonly PlanChoice[];
  readonly reason?: string;
}

export class PlanDesk {
  constructor(
    private readonly workbook: WorkbookPort,
    private readonly store: Store<PaneState>,
    private readonly titleOf: TitleOf,
  ) {}

  /** Reads the workbook, lets the tool prepare, and shows what would change. */
  async propose(prepare: (workbook: WorkbookModel) => Offer | Promise<Offer>): Promise<void> {
    await this.#during("reading", async () => {
      const workbook = await this.workbook.snapshot();
      const { choices, reason } = await prepare(workbook);
      const { locale } = this.store.state;
      const proposal: Proposal = {
        choices: choices.map((choice) => ({
          ...choice,
          preview: planPreview(choice.plan, workbook, locale, this.titleOf),
        })),
        chosen: 0,
        consent: false,
        listed: {},
        ...(reason !== undefined && { reason }),
      };
      this.store.update({ proposal, notice: null });
    });
  }

  /** Runs what only reads, and tells its failure. */
  async read(action: () => Promise<void>): Promise<void> {
    await this.#during("reading", action);
  }

  choose(chosen: number): void {
    this.#amend({ chosen, consent: false });
  }

  agree(consent: boolean): void {
    this.#amend({ consent });
  }

  listMore(sheet: string): void {
    const { proposal } = this.store.state;
    if (!proposal) return;
    this.#amend({ listed: { ...proposal.listed, [sheet]: (proposal.listed[sheet] ?? LISTED_FIRST) + LISTED_STEP } });
  }

  cancel(): void {
    this.store.update({ proposal: null });
  }

  /** Writes the plan that is shown; what it replaces is what the user has seen and agreed to, nothing else. */
  async apply(): Promise<void> {
    const { proposal } = this.store.state;
    const choice = proposal?.choices[proposal.chosen];
    if (!proposal || !choice) return;
    const { plan, preview } = choice;
    if (preview.overwritten.length > 0 && !proposal.consent) return;
    await this.#during("writing", async () => {
      try {
        this.#record(await this.workbook.apply({ ...plan, overwrites: preview.overwritten }));
        this.cancel();
      } catch (error) {
        // The sheet is no longer as shown: the preview would lie. Any other refusal can be mended and tried again.
        if (error instanceof PortError && error.code === "wouldOverwrite") this.cancel();
        throw error;
      }
    });
  }

  /** Takes a plan back; what the user has changed since stays, and is listed for them to decide. */
  async undo(id: number, discardUserChanges = false): Promise<void> {
    const entry = this.store.state.history.find((candidate) => candidate.applied.id === id);
    if (!entry) return;
    await this.#during("undoing", async () => {
      const { kept } = await this.workbook.undo(entry.applied, { discardUserChanges });
      const words = paneWords[this.store.state.locale];
      this.#replace({ ...entry, status: kept.length > 0 ? "partlyUndone" : "undone", kept });
      if (kept.length > 0) this.store.update({ view: "history", notice: null });
      else this.store.update({ notice: { tone: "success", text: words.undone(entry.applied.label) } });
    });
  }

  /** The user keeps their own changes: the question is closed. */
  keepChanges(id: number): void {
    const entry = this.store.state.history.find((candidate) => candidate.applied.id === id);
    if (entry) this.#replace({ ...entry, kept: [] });
  }

  #amend(changes: Partial<Proposal>): void {
    const { proposal } = this.store.state;
    if (proposal) this.store.update({ proposal: { ...proposal, ...changes } });
  }

  #record(applied: Applied): void {
    const { history, locale } = this.store.state;
    this.store.update({
      history: [{ applied, status: "applied", kept: [] }, ...history],
      notice: { tone: "success", text: paneWords[locale].applied(applied.label), undoes: applied.id },
    });
  }

  #replace(entry: HistoryEntry): void {
    const { history } = this.store.state;
    this.store.update({
      history: history.map((other) => (other.applied.id === entry.applied.id ? entry : other)),
    });
  }

  /** Runs one action at a time and turns its failure into words. */
  async #during(busy: NonNullable<PaneState["busy"]>, action: () => Promise<void>): Promise<void> {
    if (this.store.state.busy) return;
    this.store.update({ busy });
    try {
      await action();
    } catch (error) {
      const text = errorMessage(error, paneWords[this.store.state.locale]);
      this.store.update({ notice: { tone: "error", text } });
    } finally {
      this.store.update({ busy: null });
    }
  }
}
