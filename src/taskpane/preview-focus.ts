/** Where the keyboard goes when a preview opens and closes, and where a new view starts. */
import type { PaneState } from "./pane-state";

export class PreviewFocus {
  #trigger: HTMLElement | null = null;
  #shown: Pick<PaneState, "proposal" | "view"> | null = null;

  constructor(private readonly root: ShadowRoot) {}

  /** Draws, then moves the focus into a preview that opened, or back to what opened the one that closed. */
  around(state: PaneState, draw: () => void): void {
    const before = this.#shown;
    const active = this.root.activeElement as HTMLElement | null;
    const opens = state.proposal !== null && !before?.proposal;
    const closes = state.proposal === null && before?.proposal !== null && before !== null;
    const wasInside = Boolean(active?.closest(".preview"));
    if (opens) this.#trigger = active;
    draw();
    if (opens) this.#focus("#preview-heading");
    if (closes && wasInside) {
      if (this.#trigger?.isConnected) this.#trigger.focus();
      else this.#focus("#panel");
    } else if (active && !active.isConnected) {
      // The control that had the focus has done its work and is gone: the keyboard stays in the pane.
      this.#focus("#panel");
    }
    if (before && before.view !== state.view) this.root.querySelector("#panel")?.scrollTo(0, 0);
    this.#shown = { proposal: state.proposal, view: state.view };
  }

  #focus(selector: string): void {
    this.root.querySelector<HTMLElement>(selector)?.focus();
  }
}
