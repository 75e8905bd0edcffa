/** Writes the copy of this tab's work once edits settle, and takes it away when there is nothing to lose. */
import type { CopyStore } from "./copy-store";
import type { RecoveryCopy } from "./recovery-copy";

/** Edits are over when none has come for so long. */
const SETTLED_AFTER = 2000;
/** Somebody who never stops typing has a copy all the same. */
const NO_LATER_THAN = 15_000;

/** The work as it stands now; `null` while there is none to keep. */
export type PresentWork = () => Pick<RecoveryCopy, "file" | "model" | "notKept"> | null;

export class CopyKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstEdit: number | undefined;
  /** Writings and erasures follow one another: a late writing must not bring back what was erased. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: CopyStore,
    public id: string,
    private readonly present: PresentWork,
    private readonly onFailure: () => void,
  ) {}

  noteEdit(): void {
    this.firstEdit ??= Date.now();
    const waited = Date.now() - this.firstEdit;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), Math.min(SETTLED_AFTER, Math.max(0, NO_LATER_THAN - waited)));
  }

  /** Writes at once what is not written yet: the page may be about to go. */
  flush(): Promise<void> {
    const isPending = this.firstEdit !== undefined;
    this.forgetEdits();
    return isPending ? this.write() : this.last;
  }

  /** Nothing is left of this tab's work, nor of what was about to be written. */
  erase(): Promise<void> {
    this.forgetEdits();
    return this.next(() => this.store.remove(this.id));
  }

  private write(): Promise<void> {
    const { id } = this;
    const work = this.present();
    if (!work) return this.last;
    const copy: RecoveryCopy = { version: 1, id, keptAt: Date.now(), state: "kept", ...work };
    return this.next(() => this.store.put(id, copy));
  }

  private next(change: () => Promise<void>): Promise<void> {
    this.last = this.last.then(change).catch(() => this.onFailure());
    return this.last;
  }

  private forgetEdits(): void {
    clearTimeout(this.timer);
    this.firstEdit = undefined;
  }
}
