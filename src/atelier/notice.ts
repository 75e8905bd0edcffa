/** One message at a time, in a corner: what was done, or what went wrong and what to do. */
import { element } from "./element";

const shownFor = 8000;

export class Notice {
  private readonly region = element("div", { class: "notice", role: "status", "data-testid": "notice" });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly dismissLabel: () => string) {
    document.body.append(this.region);
  }

  /** Goes away by itself: it confirms what the user asked for. */
  confirm(text: string): void {
    this.show(text);
    this.timer = setTimeout(() => this.hide(), shownFor);
  }

  /** Stays until closed: there is something to do. */
  warn(text: string): void {
    this.show(text);
  }

  /** Stays until closed: it says what may be done next. */
  offer(text: string, label: string, act: () => void): void {
    const button = element("button", { type: "button", class: "button outlined" }, label);
    button.addEventListener("click", () => {
      this.hide();
      act();
    });
    this.show(text, button);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.region.replaceChildren();
  }

  private show(text: string, ...actions: readonly HTMLElement[]): void {
    this.hide();
    const close = element("button", { type: "button", class: "button", "aria-label": this.dismissLabel() }, "✕");
    close.addEventListener("click", () => this.hide());
    this.region.append(element("p", {}, text), ...actions, close);
  }
}
