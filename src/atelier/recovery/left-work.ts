/** The copies that no open tab owns, sorted out: what can be offered, what is set aside, what goes. */
import type { CopyStore } from "./copy-store";
import { isTooOld, readCopy, type RecoveryCopy } from "./recovery-copy";
import type { Claim, Release } from "./tab-claim";

/** A copy that this tab holds: no other will offer it meanwhile. */
export interface LeftCopy {
  readonly copy: RecoveryCopy;
  readonly release: Release;
}

export interface LeftCopies {
  /** The latest first. */
  readonly offered: readonly LeftCopy[];
  /** The files whose copy is damaged, or took the page down, and is set aside from now on. */
  readonly setAside: readonly string[];
}

/** What is kept in the place of a copy that cannot be read: enough to say it, and to let it go in its time. */
interface Damaged {
  readonly damaged: unknown;
  readonly keptAt: number;
}

function isDamaged(stored: unknown): stored is Damaged {
  return typeof stored === "object" && stored !== null && "damaged" in stored && "keptAt" in stored;
}

function fileOf(stored: unknown): string {
  const file: unknown = typeof stored === "object" && stored !== null && "file" in stored ? stored.file : undefined;
  return typeof file === "string" ? file : "?";
}

export class LeftWork {
  constructor(
    private readonly store: CopyStore,
    private readonly claim: Claim,
    private readonly now: () => number,
  ) {}

  /** @param again offers what was set aside once more */
  async find(again = false): Promise<LeftCopies> {
    const offered: LeftCopy[] = [];
    const setAside: string[] = [];
    for (const [id, stored] of await this.store.all()) {
      const release = await this.claim(id);
      if (!release) continue;
      const copy = await this.sort(id, stored, again);
      if (copy === "aside") setAside.push(fileOf(stored));
      if (copy === "aside" || copy === null) release();
      else offered.push({ copy, release });
    }
    offered.sort((a, b) => b.copy.keptAt - a.copy.keptAt);
    return { offered, setAside };
  }

  /** How many copies no open tab owns, those set aside included. */
  async count(): Promise<number> {
    let count = 0;
    await this.each(() => {
      count += 1;
    });
    return count;
  }

  /** Lets go of every copy that no open tab owns. */
  eraseAll(): Promise<void> {
    return this.each((id) => this.store.remove(id));
  }

  private async each(act: (id: string) => unknown): Promise<void> {
    for (const id of (await this.store.all()).keys()) {
      const release = await this.claim(id);
      if (!release) continue;
      await act(id);
      release();
    }
  }

  /** The copy to offer; `"aside"` when it is set aside now; `null` when there is nothing to say of it. */
  private async sort(id: string, stored: unknown, again: boolean): Promise<RecoveryCopy | "aside" | null> {
    const copy = readCopy(stored);
    if (!copy) return isDamaged(stored) ? this.expire(id, stored) : this.putAside(id, this.damaged(stored));
    if (isTooOld(copy, this.now())) return this.expire(id, copy);
    if (copy.state === "kept") return copy;
    if (again) return copy;
    return copy.state === "aside" ? null : this.putAside(id, { ...copy, state: "aside" });
  }

  private damaged(stored: unknown): Damaged {
    return { damaged: stored, keptAt: this.now() };
  }

  private async putAside(id: string, stored: unknown): Promise<"aside"> {
    await this.store.put(id, stored);
    return "aside";
  }

  private async expire(id: string, stored: Pick<RecoveryCopy, "keptAt">): Promise<null> {
    if (isTooOld(stored, this.now())) await this.store.remove(id);
    return null;
  }
}
