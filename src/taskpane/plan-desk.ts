/** The one place where the pane writes: a plan is proposed, shown, applied with the user's consent, and taken back. */
import { paneWords } from "../i18n/pane";
import type { WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";
import { PortError, type Applied, type Unsubscribe, type WorkbookPort } from "../workbook/port";
import { seenInParts } from "../workbook/seen";
import { breath, withBreaths } from "./breath";
import type { TitleOf } from "./effect-sentences";
import { errorMessage } from "./error-message";
import type { HistoryEntry, PaneState, PlanChoice, PreviewedChoice, Proposal } from "./pane-state";
import { landingOf } from "./landing";
import { previewInParts, type PlanPreview } from "./plan-preview";
import type { ReadingWork } from "./reading-work/reading-work";
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

/**
 * What a tool makes of the workbook as it is: again each time it has changed under the preview. `null`: nothing, and the
 * tool says why in its own place.
 */
export type Prepare = (workbook: WorkbookModel) => Offer | null | Promise<Offer | null>;

/** What a tool needs of the look of cells: most need to know how numbers are written, which tells dates and rates. */
export type Formats = "numbers" | "all";

/** Refusals that a preview made again would not meet: the workbook is no longer as it was shown. */
const OUTDATED: ReadonlySet<PortError["code"]> = new Set<PortError["code"]>(["stale", "sheetMissing", "sheetExists"]);

/** Whose signal says that the user has stopped it. */
type Action = (signal: AbortSignal) => Promise<void>;

export class PlanDesk {
  /** What the preview on screen was made with. */
  #prepare: Prepare | null = null;
  #formats: Formats = "numbers";
  /** What is being done; it fails never. */
  #current: Promise<void> | null = null;
  #lastOrder = 0;
  #stopper: AbortController | null = null;

  constructor(
    private readonly workbook: WorkbookPort,
    private readonly store: Store<PaneState>,
    private readonly titleOf: TitleOf,
    private readonly readings: ReadingWork,
  ) {}

  /** Watches over the preview on screen: it is made again as soon as what it was made from has changed. */
  follow(): Unsubscribe {
    const check = (): void => void this.#check();
    const stops = [this.workbook.on("changed", check), this.workbook.on("structure", check)];
    return () => stops.forEach((stop) => stop());
  }

  /** Reads the workbook, with what the tool needs of its looks, lets it prepare, and shows what would change. */
  async propose(prepare: Prepare, formats: Formats = "numbers"): Promise<void> {
    await this.#during("reading", async (signal) => {
      const proposal = await this.#draft(prepare, formats, signal);
      if (proposal === null) return;
      this.#prepare = prepare;
      this.#formats = formats;
      this.store.update({ proposal, notice: null });
    });
  }

  /** Runs what only reads, and tells its failure. */
  async read(action: (signal: AbortSignal) => Promise<void>): Promise<void> {
    await this.#during("reading", action);
  }

  /** Stops a reading, which has changed nothing. */
  stop(): void {
    if (this.store.state.busy === "reading") this.#stopper?.abort();
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
    const { plan, preview, seen } = choice;
    if (preview.overwritten.length > 0 && !proposal.consent) return;
    await this.#during("writing", async (signal) => {
      // Made again meanwhile, it says something else than what was agreed to.
      if (this.store.state.proposal?.choices !== proposal.choices) return;
      try {
        this.#record(await this.workbook.apply({ ...plan, seen, overwrites: preview.overwritten }), plan.next);
        this.cancel();
        await this.#land(plan);
      } catch (error) {
        if (!(error instanceof PortError)) throw error;
        if (OUTDATED.has(error.code)) return this.#remake(error, signal);
        // The sheet is no longer as shown: the preview would lie. Any other refusal can be mended and tried again.
        if (error.code === "wouldOverwrite") this.cancel();
        throw error;
      }
    });
  }

  /** Takes a plan back; what the user has changed since stays, and is listed for them to decide. */
  async undo(id: number, discardUserChanges = false): Promise<void> {
    const entry = this.store.state.history.find((candidate) => candidate.applied.id === id);
    if (!entry) return;
    await this.#during("undoing", async () => {
      // A second click on the same button comes after the first has done it.
      if (this.#statusOf(id) !== entry.status) return;
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

  async #draft(prepare: Prepare, formats: Formats, signal: AbortSignal): Promise<Proposal | null> {
    const workbook = await this.workbook.snapshot(formats === "all" ? {} : { formats });
    await this.readings.ahead(workbook.sheets, signal);
    await breath();
    const offer = await prepare(workbook);
    signal.throwIfAborted();
    if (offer === null) return null;
    const { reason } = offer;
    const choices: PreviewedChoice[] = [];
    for (const choice of offer.choices) choices.push(await this.#previewed(choice, workbook, signal));
    return {
      choices,
      chosen: 0,
      consent: false,
      listed: {},
      ...(reason !== undefined && { reason }),
    };
  }

  async #previewed(choice: PlanChoice, workbook: WorkbookModel, signal: AbortSignal): Promise<PreviewedChoice> {
    await breath();
    const { locale } = this.store.state;
    const preview = await withBreaths(previewInParts(choice.plan, workbook, locale, this.titleOf));
    await breath();
    signal.throwIfAborted();
    return { ...choice, preview, seen: choice.plan.seen ?? (await withBreaths(seenInParts(workbook, choice.plan))) };
  }

  async #check(): Promise<void> {
    const { proposal } = this.store.state;
    const choice = proposal?.choices[proposal.chosen];
    if (!proposal || !choice || this.#isAtWork()) return;
    let where: string | null;
    try {
      where = await this.workbook.changedSince({ ...choice.plan, seen: choice.seen });
    } catch {
      // A cell being typed in: the next event asks again, and nothing is written without asking anyway.
      return;
    }
    if (where === null || this.store.state.proposal !== proposal || this.#isAtWork()) return;
    const change = new PortError("stale", where, `the workbook has changed: ${where}`);
    await this.#during("reading", (signal) => this.#remake(change, signal));
  }

  /** Shows the plan for the workbook as it is now; where there is none any more, says what changed. */
  async #remake(change: PortError, signal: AbortSignal): Promise<void> {
    const { proposal: before } = this.store.state;
    if (!before || !this.#prepare) throw change;
    let fresh: Proposal | null;
    try {
      fresh = await this.#draft(this.#prepare, this.#formats, signal);
    } catch (error) {
      // A cell being typed in does not make the preview worthless.
      if (error instanceof PortError && error.code === "cellBeingEdited") throw error;
      this.cancel();
      throw change;
    }
    if (fresh === null) this.cancel();
    else this.store.update({ proposal: inPlaceOf(before, fresh, change.where) });
  }

  #amend(changes: Partial<Proposal>): void {
    const { proposal } = this.store.state;
    if (proposal) this.store.update({ proposal: { ...proposal, ...changes } });
  }

  #record(applied: Applied, next?: string): void {
    const { history, locale } = this.store.state;
    const done = paneWords[locale].applied(applied.label);
    this.store.update({
      history: [{ applied, status: "applied", kept: [] }, ...history],
      notice: { tone: "success", text: next === undefined ? done : `${done} ${next}`, undoes: applied.id },
    });
  }

  /**
   * What was written is shown, and only then does the pane take orders again: shown later, it would move a user who has
   * gone on to another cell. A host that shows nothing has written it all the same.
   */
  async #land(plan: Plan): Promise<void> {
    const landing = landingOf(plan);
    if (landing) await this.workbook.select(landing).catch(() => undefined);
  }

  #isAtWork(): boolean {
    return this.#current !== null;
  }

  #statusOf(id: number): HistoryEntry["status"] | undefined {
    return this.store.state.history.find(({ applied }) => applied.id === id)?.status;
  }

  #replace(entry: HistoryEntry): void {
    const { history } = this.store.state;
    this.store.update({
      history: history.map((other) => (other.applied.id === entry.applied.id ? entry : other)),
    });
  }

  /**
   * Runs one action at a time and turns its failure into words. What is asked meanwhile waits for its turn; of several
   * such orders the last one counts.
   */
  async #during(busy: NonNullable<PaneState["busy"]>, action: Action): Promise<void> {
    const order = (this.#lastOrder += 1);
    const current = this.#current;
    if (current) {
      await current;
      if (order !== this.#lastOrder) return;
    }
    this.#current = this.#run(busy, action);
    await this.#current;
  }

  async #run(busy: NonNullable<PaneState["busy"]>, action: Action): Promise<void> {
    const { signal } = (this.#stopper = new AbortController());
    this.store.update({ busy });
    try {
      await action(signal);
    } catch (error) {
      if (signal.aborted) return;
      const text = errorMessage(error, paneWords[this.store.state.locale]);
      this.store.update({ notice: { tone: "error", text } });
    } finally {
      this.#current = null;
      this.store.update({ busy: null });
    }
  }
}

/** The new preview with what the user had chosen; their consent holds for the contents they agreed to lose. */
function inPlaceOf(before: Proposal, fresh: Proposal, where: string): Proposal {
  const old = before.choices[before.chosen];
  const same = fresh.choices.findIndex(({ label }) => label === old?.label);
  const chosen = same < 0 ? 0 : same;
  const consent = before.consent && replacedText(old) === replacedText(fresh.choices[chosen]);
  const agreeAgain = before.consent && !consent && (fresh.choices[chosen]?.preview.overwritten.length ?? 0) > 0;
  return { ...fresh, chosen, consent, listed: before.listed, remade: { where, agreeAgain } };
}

/** What is to be lost, and by what. */
function replacedText(choice: PreviewedChoice | undefined): string {
  const replaced = ({ sheets }: PlanPreview): unknown =>
    sheets.map(({ sheet, cells }) => [sheet, cells.filter(({ before }) => before !== null)]);
  return choice === undefined ? "" : JSON.stringify(replaced(choice.preview));
}
