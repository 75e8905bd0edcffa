/** A printer that reads what the Atelier gives it. */
import type { AtelierPage } from "./atelier-page";

export interface Print {
  readonly pages: number;
  /** Of the text that is smallest on paper, in points. */
  readonly smallest: number;
  /** Texts that their place does not hold. */
  readonly cut: readonly string[];
  /** Page by page. */
  readonly texts: readonly string[];
}

/** In the place of the browser's own, for as long as the page lives: it notes what it was given, in the page or a frame of it. */
export function plugPrinter({ page }: AtelierPage): Promise<void> {
  return page.evaluate(() => {
    const seen = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (node instanceof HTMLIFrameElement && node.contentWindow) {
            node.contentWindow.print = () => node.setAttribute("data-sent", "");
          }
        }
      }
    });
    seen.observe(document.body, { childList: true });
  });
}

export class Printer {
  private constructor(private readonly atelier: AtelierPage) {}

  static async plug(atelier: AtelierPage): Promise<Printer> {
    await plugPrinter(atelier);
    return new Printer(atelier);
  }

  /** Prints a sheet through « Imprimer ». */
  async print(sheet: string): Promise<Print> {
    const { page } = this.atelier;
    const sent = page.locator("iframe[data-sent]");
    await page.evaluate(() => document.querySelectorAll("iframe[data-sent]").forEach((former) => former.remove()));
    await this.atelier.select(`'${sheet}'!A1`);
    await this.atelier.button("print").click();
    await sent.waitFor({ state: "attached" });
    return page.frameLocator("iframe[data-sent]").locator("body").evaluate(readPaper);
  }
}

/** In the page. */
function readPaper(body: HTMLElement): Print {
  const POINT = 96 / 72;
  const texts = [...body.querySelectorAll<HTMLElement>(".text")].filter((text) => text.innerText.trim() !== "");
  const sizes = texts.map((text) => {
    const { transform } = getComputedStyle(text.closest(".cells") ?? text);
    return (parseFloat(getComputedStyle(text).fontSize) / POINT) * new DOMMatrix(transform).a;
  });
  const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean =>
    scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
  const pages = [...body.querySelectorAll<HTMLElement>(".page")];
  return {
    pages: pages.length,
    smallest: Math.round(Math.min(...sizes) * 100) / 100,
    cut: texts.filter(isCut).map((text) => text.innerText),
    texts: pages.map((one) => one.innerText),
  };
}
