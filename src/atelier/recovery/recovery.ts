/** The copy that this browser keeps of unsaved work, and the offer to go on with one that a lost tab has left. */
import { choose } from "../ask";
import type { LeavingGuard } from "../leaving-guard";
import type { Notice } from "../notice";
import type { AtelierWords } from "../../i18n/atelier";
import { CopyKeeper, type PresentWork } from "./copy-keeper";
import type { CopyStore } from "./copy-store";
import { LeftWork, type LeftCopy } from "./left-work";
import { keepsCopies, rememberKeeping } from "./recovery-choice";
import { DAYS_KEPT, type RecoveryCopy } from "./recovery-copy";
import { showRecoverySettings } from "./recovery-settings";
import type { Claim, Release } from "./tab-claim";

export interface RecoveryDesk {
  readonly words: () => AtelierWords;
  /** As the reader writes it: « 29 novembre 2026 à 19:04 ». */
  readonly dateTime: (milliseconds: number) => string;
  readonly notice: Notice;
  readonly guard: LeavingGuard;
  readonly present: PresentWork;
  /** Puts the copy in the place of the open workbook. */
  readonly resume: (copy: RecoveryCopy) => Promise<void>;
}

type OfferAnswer = "resumed" | "erased" | "putOff";

export class Recovery {
  private readonly keeper: CopyKeeper;
  private readonly left: LeftWork;
  private release: Release | null = null;
  private keeps = keepsCopies();
  private hasFailed = false;

  constructor(
    private readonly desk: RecoveryDesk,
    private readonly store: CopyStore,
    private readonly claim: Claim,
  ) {
    this.keeper = new CopyKeeper(store, crypto.randomUUID(), desk.present, () => this.sayFailure());
    this.left = new LeftWork(store, claim, Date.now);
  }

  /** From now on the copy follows the work of this tab. */
  async start(): Promise<void> {
    this.release = await this.claim(this.keeper.id);
    this.desk.guard.onChange((isUnsaved) => {
      if (!isUnsaved) void this.keeper.erase();
    });
    const flush = (): void => void this.keeper.flush();
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());
    window.addEventListener("pagehide", flush);
  }

  noteEdit(): void {
    if (this.keeps) this.keeper.noteEdit();
  }

  /** Asks what to do with the work of tabs that are no more, the latest first, until one is taken up or put off. */
  async offer(again = false): Promise<void> {
    const { offered, setAside } = await this.left.find(again);
    if (setAside.length > 0) this.desk.notice.warn(this.desk.words().recovery.setAside(setAside, DAYS_KEPT));
    let goesOn = true;
    for (const one of offered) {
      const answer: OfferAnswer = goesOn ? await this.ask(one) : "putOff";
      goesOn &&= answer === "erased";
      if (answer !== "resumed") one.release();
    }
  }

  /** Explains the copy, and lets the user do without. */
  async showSettings(): Promise<void> {
    const words = this.desk.words().recovery;
    const answer = await showRecoverySettings(words, { keeps: this.keeps, left: await this.left.count() });
    if (answer === "offer") await this.offer(true);
    if (answer === "on" || answer === "off") await this.keep(answer === "on");
  }

  private async keep(keeps: boolean): Promise<void> {
    this.keeps = keeps;
    rememberKeeping(keeps);
    const words = this.desk.words().recovery;
    this.desk.notice.confirm(keeps ? words.isOn : words.isOff);
    if (keeps && this.desk.guard.unsaved) this.keeper.noteEdit();
    if (keeps) return;
    await this.keeper.erase();
    await this.left.eraseAll();
  }

  private async ask({ copy, release }: LeftCopy): Promise<OfferAnswer> {
    const words = this.desk.words().recovery;
    const body = words.body(copy.file, this.desk.dateTime(copy.keptAt), DAYS_KEPT);
    const { title, resume, erase, later } = words;
    const answer = await choose({ title, body, confirm: resume, cancel: later, other: erase });
    if (answer === "confirm") return this.resume(copy, release);
    if (answer !== "other") return "putOff";
    await this.store.remove(copy.id);
    return "erased";
  }

  /** This tab goes on under the name of that work. */
  private async resume(copy: RecoveryCopy, release: Release): Promise<"resumed"> {
    const { guard, notice } = this.desk;
    await this.store.put(copy.id, { ...copy, state: "opening" });
    await this.keeper.erase();
    this.release?.();
    this.release = release;
    try {
      await this.desk.resume(copy);
    } catch {
      // Half opened, the workbook cannot be worked on. The page starts again, and says which copy failed.
      location.reload();
      return "resumed";
    }
    this.keeper.id = copy.id;
    await this.store.put(copy.id, { ...copy, state: "kept" });
    guard.unsaved = true;
    notice.confirm(this.desk.words().recovery.resumed(copy.file));
    return "resumed";
  }

  /** Once: the next writing would fail as well. */
  private sayFailure(): void {
    if (!this.hasFailed) this.desk.notice.warn(this.desk.words().recovery.failed);
    this.hasFailed = true;
  }
}
