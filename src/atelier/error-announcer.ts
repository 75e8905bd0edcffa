/** Says the error of the selected or pointed cell to screen readers; the card beside the cell shows the same words. */
import type { ErrorCardText } from "../workbook/univer/errors/error-cards";
import { element } from "./element";

export class ErrorAnnouncer {
  private readonly region = element("div", {
    class: "visually-hidden",
    role: "status",
    "aria-live": "polite",
    "data-testid": "error-status",
  });

  constructor() {
    document.body.append(this.region);
  }

  announce(text: ErrorCardText | null): void {
    this.region.textContent = text ? `${text.title}. ${text.message}` : "";
  }
}
