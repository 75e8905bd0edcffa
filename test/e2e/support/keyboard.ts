/** What a person without a mouse does in the pane, and what a screen reader tells them. */
import type { Page } from "playwright-core";

export class Keyboard {
  constructor(private readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** What the focus is on: its label, else its text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      const labels = inner instanceof HTMLInputElement || inner instanceof HTMLSelectElement ? inner.labels : null;
      const name = inner?.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? inner?.textContent ?? "";
      return name.replaceAll(/\s+/g, " ").trim();
    });
  }

  /** Tab, until the focus is on something so named: what the mouse does not help with. */
  async tabTo(name: RegExp): Promise<void> {
    for (let step = 0; step < MOST_TABS; step += 1) {
      if (name.test(await this.focused())) return;
      await this.press("Tab");
    }
    throw new Error(`Tab never reaches ${name}`);
  }

  /** Tab to a control, then Enter. */
  async activate(name: RegExp): Promise<void> {
    await this.tabTo(name);
    await this.press("Enter");
  }
}

const MOST_TABS = 120;
