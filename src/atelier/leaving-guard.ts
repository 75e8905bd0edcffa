/** Knows whether there is something to lose, and lets the browser ask before the page is left. */
export class LeavingGuard {
  private isDirty = false;
  private edits = 0;
  private readonly listeners: ((isDirty: boolean) => void)[] = [];

  constructor() {
    window.addEventListener("beforeunload", (event) => {
      if (this.isDirty) event.preventDefault();
    });
  }

  get unsaved(): boolean {
    return this.isDirty;
  }

  set unsaved(isDirty: boolean) {
    if (isDirty) this.edits += 1;
    if (isDirty === this.isDirty) return;
    this.isDirty = isDirty;
    for (const listener of this.listeners) listener(isDirty);
  }

  /** The work as it stands; to be called once it is saved, which what was changed meanwhile is not. */
  present(): () => void {
    const { edits } = this;
    return () => {
      if (edits === this.edits) this.unsaved = false;
    };
  }

  onChange(listener: (isDirty: boolean) => void): void {
    this.listeners.push(listener);
  }
}
