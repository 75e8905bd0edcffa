/** What the pane does for its tools, and what it tells them. */
import type { Unsubscribe, WorkbookPort } from "../../workbook/port";
import type { OnDemand } from "../on-demand";
import type { PaneState } from "../pane-state";
import type { PlanDesk } from "../plan-desk";
import type { ReadingWork } from "../reading-work/reading-work";
import type { RuleBook } from "../view-context";
import type { Store } from "../store";
import type { WorkbookFollower } from "../workbook-follower";
import type { OpenWorkbook, PanelHost, SaveCopy } from "./panel";
import type { PanelId } from "./panel-ids";
import type { Panels } from "./panels";

interface HostParts {
  readonly workbook: WorkbookPort;
  readonly store: Store<PaneState>;
  readonly desk: PlanDesk;
  readonly follower: WorkbookFollower;
  readonly rules: OnDemand<RuleBook>;
  readonly readings: ReadingWork;
  readonly open: (panel: PanelId) => void;
  readonly saveCopy?: SaveCopy | undefined;
  readonly openWorkbook?: OpenWorkbook | undefined;
}

export function panelHost(parts: HostParts): PanelHost {
  const { workbook, store, desk, follower, rules, readings, open, saveCopy, openWorkbook } = parts;
  return {
    workbook,
    get locale() {
      return store.state.locale;
    },
    get convention() {
      if (!rules.loaded) throw new Error("a tool opens once the conventions are there");
      return rules.loaded.convention(store.state.shownConvention);
    },
    get selection() {
      return store.state.selection;
    },
    propose: (prepare, formats) =>
      desk.propose(async (model) => {
        // A button of the ribbon may be the first thing to happen: the workbook's own convention has to be known.
        await follower.refresh();
        return prepare(model);
      }, formats),
    readings,
    during: (action) => desk.read(action),
    redraw: () => store.update({}),
    open,
    ...(saveCopy && { saveCopy }),
    ...(openWorkbook && { openWorkbook }),
  };
}

/** Tells the tool on screen what happens to the workbook. */
export function panelEvents(workbook: WorkbookPort, store: Store<PaneState>, panels: Panels): Unsubscribe {
  const shown = (tell: (panel: PanelId) => void) => (): void => {
    const { view, panel } = store.state;
    if (view === "tools" && panel !== null) tell(panel);
  };
  const unsubscribes = [
    workbook.on("selection", (selection) => shown((panel) => panels.selected(panel, selection))()),
    workbook.on(
      "changed",
      shown((panel) => panels.changed(panel)),
    ),
    workbook.on(
      "structure",
      shown((panel) => panels.changed(panel)),
    ),
  ];
  return () => unsubscribes.forEach((unsubscribe) => unsubscribe());
}
