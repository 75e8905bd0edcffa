/** What may be done first, above the sample: on the first visit, until one of it is chosen. */
import type { AtelierWords } from "../i18n/atelier";
import { button, byId, element } from "./element";
import { remember, remembered } from "./remembered";

export interface WelcomeActions {
  readonly open: () => void;
  readonly create: () => void;
  /** The grid has more room from then on. */
  readonly closed: () => void;
}

const key = "cnam.welcomed";

export class Welcome {
  private readonly section = byId("welcome");
  private readonly title = element("h2", { id: "welcome-title" });
  private readonly body = element("p", {});
  private readonly open: HTMLButtonElement;
  private readonly create: HTMLButtonElement;
  private readonly keep: HTMLButtonElement;
  private readonly guide = element("a", { class: "button", target: "_blank", rel: "noopener" });

  constructor(private readonly actions: WelcomeActions) {
    this.open = button("welcome-open", { class: "button primary" }, actions.open);
    this.create = button("welcome-create", { class: "button outlined" }, actions.create);
    this.keep = button("welcome-keep", { class: "button outlined" }, () => this.close());
    const choices = element("div", { class: "welcome-choices" }, this.open, this.create, this.keep, this.guide);
    this.section.append(this.title, this.body, choices);
    this.section.hidden = remembered(key) !== null;
  }

  show({ welcome, help }: AtelierWords): void {
    this.title.textContent = welcome.title;
    this.body.textContent = welcome.body;
    this.open.textContent = welcome.open;
    this.create.textContent = welcome.create;
    this.keep.textContent = welcome.keep;
    this.guide.textContent = welcome.guide;
    this.guide.href = help.page;
  }

  /** For good: whoever has begun has no need of it. */
  close(): void {
    if (this.section.hidden) return;
    this.section.hidden = true;
    remember(key, "true");
    this.actions.closed();
  }
}
