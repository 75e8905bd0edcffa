/** Knows whether there is something to lose, and lets the browser ask before the page is left. */
export class LeavingGuard {
  private isDirty = false;
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
    if (isDirty === this.isDirty) return;
    this.isDirty = isDirty;
    for (const listener of this.listeners) listener(isDirty);
  }

  onChange(listener: (isDirty: boolean) => void): void {
    this.listeners.push(listener);
  }
}
