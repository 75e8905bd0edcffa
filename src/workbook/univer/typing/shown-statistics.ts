/** The sums and means of the status bar, with the decimal mark of the page. */
import type { Injector } from "@univerjs/core";
import { StatusBarService } from "@univerjs/sheets-ui";
import { IClipboardInterfaceService } from "@univerjs/ui";
import { numberToFrench } from "./french-display";
import { spoken } from "./spoken";

type State = Parameters<StatusBarService["setState"]>[0];

/** A number format says its own language: this is French, whatever the browser speaks. */
const frenchFormat = "[$-40C]";
const ownLanguage = /\[\$[^[\]-]*-/;

export class ShownStatistics extends StatusBarService {
  constructor(private readonly injector: Injector) {
    super();
  }

  override setState(state: State): void {
    super.setState(state && spoken(this.injector) === "fr" ? { ...state, pattern: inFrench(state.pattern) } : state);
  }
}

function inFrench(pattern: NonNullable<State>["pattern"]): string {
  const shown = typeof pattern === "string" ? pattern : "General";
  return ownLanguage.test(shown) ? shown : frenchFormat + shown;
}

/** A click on one of them copies it, to be pasted in a sheet of the same language. */
export function copyStatisticsAsShown(injector: Injector): void {
  const clipboard = injector.get(IClipboardInterfaceService);
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (text) => {
    const isNumber = text !== "" && Number.isFinite(Number(text));
    return write(isNumber && spoken(injector) === "fr" ? numberToFrench(Number(text)) : text);
  };
}
