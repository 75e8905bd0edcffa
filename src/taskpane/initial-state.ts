import { DEFAULT_CONVENTION } from "../conventions/about";
import type { Locale } from "../i18n/locale";
import type { PaneState } from "./pane-state";

/** What the pane shows before it has read anything of the workbook. */
export function initialState(locale: Locale): PaneState {
  return {
    locale,
    view: "convention",
    busy: null,
    notice: null,
    proposal: null,
    history: [],
    storedConvention: null,
    shownConvention: DEFAULT_CONVENTION,
    isConventionAsked: true,
    ruleQuery: "",
    shownRule: null,
    functions: null,
    functionQuery: "",
    learners: 18,
    selection: null,
    chartMode: "distribution",
    chart: null,
    chartFailed: false,
    panel: null,
  };
}
