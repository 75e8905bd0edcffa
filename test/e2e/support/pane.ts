/** The task pane, found by what its user reads. */
import type { Frame, Locator, Page } from "playwright-core";

export class Pane {
  /**
   * @param root the element that holds the pane: that of the Atelier's page, or of Excel's
   * @param around where the root stands, when it is not the page itself
   */
  constructor(
    readonly root: Locator,
    private readonly around: Page | Frame = root.page(),
  ) {}

  get heading(): Locator {
    return this.root.getByRole("heading", { level: 1 });
  }

  tab(name: string): Locator {
    return this.root.getByRole("tab", { name, exact: true });
  }

  get panel(): Locator {
    return this.root.getByRole("tabpanel");
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** What the pane has just done or refused. */
  get notice(): Locator {
    return this.root.locator(".notice");
  }

  get preview(): Locator {
    return this.root.getByRole("region", { name: /^(Aperçu|Preview)/ });
  }

  /** Resolves once the pane has done what it was asked, and shows what it fetches for it. */
  async idle(): Promise<void> {
    await this.root.locator('.pane[aria-busy="false"]').waitFor();
    await this.loading.waitFor({ state: "detached" });
  }

  /** In the place of a view or of a tool that is being fetched. */
  private get loading(): Locator {
    return this.root.locator(".hint", { hasText: /^(Chargement|Loading)…$/ }).first();
  }

  async show(tab: string): Promise<void> {
    await this.tab(tab).click();
    await this.idle();
  }

  /** Opens a tool of « Outils » by its name in the list. */
  async openTool(name: string): Promise<void> {
    await this.show("Outils");
    const back = this.button("Tous les outils");
    if (await back.isVisible()) await back.click();
    await this.root.locator("button.tool", { has: this.around.getByText(name, { exact: true }) }).click();
    await this.root.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    await this.idle();
  }

  /** Unfolds the card of a function, in the view of functions. */
  async openFunction(name: string): Promise<void> {
    const card = this.root.locator("details.function").filter({ has: this.around.getByText(name, { exact: true }) });
    if ((await card.getAttribute("open")) === null) await card.locator("summary").first().click();
  }

  /** What undoing has left as its user made it: « where, why ». */
  async kept(): Promise<string[]> {
    return this.root.locator(".kept li").allInnerTexts();
  }

  /** Takes back, one by one, all that the view « Historique » can. */
  async takeEverythingBack(): Promise<void> {
    await this.show("Historique");
    for (;;) {
      const undo = this.button(/^Annuler « /).first();
      if (!(await undo.isVisible())) return;
      await undo.click();
      await this.idle();
    }
  }

  /** Presses the button of a tool, then agrees to what the preview lists. */
  async perform(tool: string | RegExp): Promise<void> {
    await this.button(tool).click();
    await this.applyPreview();
  }

  async applyPreview(): Promise<void> {
    await this.preview.getByRole("button", { name: "Appliquer" }).click();
    await this.preview.waitFor({ state: "detached" });
    await this.idle();
  }

  /** A figure of the chart's summary, by its label. */
  async figure(label: string): Promise<string> {
    const line = this.root.locator(".figures > div").filter({ has: this.around.getByText(label, { exact: true }) });
    return line.locator("dd").innerText();
  }
}
