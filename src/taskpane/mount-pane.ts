/** Puts a pane together: state, actions, drawing. */
import { render } from "lit/html.js";
import { aboutConvention } from "../conventions/about";
import type { Locale } from "../i18n/locale";
import { inLocale } from "../i18n/typography";
import { paneWords } from "../i18n/pane";
import type { Unsubscribe, WorkbookPort } from "../workbook/port";
import type { ChartPart } from "./chart/chart-part";
import { paneActions, type PaneParts } from "./pane-actions";
import { paneStyles } from "./pane-styles";
import type { PaneState } from "./pane-state";
import { initialState } from "./initial-state";
import { OnDemand } from "./on-demand";
import type { PaneContents } from "./pane-contents";
import type { OpenWorkbook, SaveCopy } from "./panels/panel";
import type { PanelId } from "./panels/panel-ids";
import { panelEvents, panelHost } from "./panels/panel-host";
import { Panels } from "./panels/panels";
import { panelRegistry } from "./panels/registry";
import { PlanDesk } from "./plan-desk";
import { PreviewFocus } from "./preview-focus";
import type { RuleBook } from "./view-context";
import { ReadingWork } from "./reading-work/reading-work";
import { Store } from "./store";
import type { PaneActions } from "./view-context";
import { paneView } from "./views/pane-view";
import { WorkbookFollower } from "./workbook-follower";

export interface PaneOptions {
  readonly workbook: WorkbookPort;
  readonly locale: Locale;
  /** The user has chosen the other language: the page around the pane may follow. */
  onLocaleChange?(locale: Locale): void;
  /** Writes a workbook to a file of its own, where the host can. */
  readonly saveCopy?: SaveCopy;
  /** Reads the file of another workbook, where the host can. */
  readonly openWorkbook?: OpenWorkbook;
}

export interface MountedPane {
  /** What the ribbon triggers too. */
  readonly actions: PaneActions;
  /** Puts the focus on the tab of the view on show. */
  focus(): void;
  dispose(): void;
}

/** Draws the pane inside the element, in a shadow root of its own, and follows the workbook until disposed of. */
export function mountPaneWith(
  element: HTMLElement,
  options: PaneOptions,
  loadContents: () => Promise<PaneContents>,
): MountedPane {
  const { workbook } = options;
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [paneStyles()];
  const store = new Store<PaneState>(initialState(options.locale));
  const parts = paneParts(store, options, loadContents, (panel) => actions.openPanel(panel));
  const { follower, chart } = parts;
  const stopPanels = panelEvents(workbook, store, parts.panels);
  const stopDesk = parts.desk.follow();
  const actions = paneActions(parts);
  const stopDrawing = startDrawing(root, workbook.host, parts, actions);
  follower.start();
  // The rules come once the pane is on screen.
  actions.showView(store.state.view);
  return {
    actions,
    focus: () => root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    dispose() {
      stopDrawing();
      follower.stop();
      stopPanels();
      stopDesk();
      chart.loaded?.destroy();
      render(null, root);
    },
  };
}

/** @param open brings a tool on screen, for another tool */
function paneParts(
  store: Store<PaneState>,
  options: PaneOptions,
  loadContents: () => Promise<PaneContents>,
  open: (panel: PanelId) => void,
): PaneParts {
  const { workbook, saveCopy, openWorkbook } = options;
  const fetched = fetchedParts(store);
  const { chart, rules } = fetched;
  const follower = new WorkbookFollower(workbook, store, chart);
  const readings = new ReadingWork();
  const desk = new PlanDesk(workbook, store, (id) => conventionTitle(id, store.state.locale), readings);
  const host = panelHost({ workbook, store, desk, follower, rules, readings, open, saveCopy, openWorkbook });
  return {
    ...fetched,
    store,
    desk,
    follower,
    contents: new OnDemand(loadContents),
    panels: new Panels(panelRegistry, host),
    onLocaleChange: (locale) => options.onLocaleChange?.(locale),
  };
}

/** At once, then after each change of the state, until the function that it gives is called. */
function startDrawing(
  root: ShadowRoot,
  host: WorkbookPort["host"],
  { store, rules, chart, panels }: PaneParts,
  actions: PaneActions,
): Unsubscribe {
  const focus = new PreviewFocus(root);
  const draw = (): void => {
    const { state } = store;
    const loaded = { rules: rules.loaded, chart: chart.loaded };
    focus.around(state, () => {
      render(paneView({ state, words: paneWords[state.locale], actions, host, panels, ...loaded }), root);
    });
    chart.loaded?.draw(state);
  };
  const stop = store.subscribe(draw);
  draw();
  return stop;
}

/** What the pane is not loaded with. */
function fetchedParts(store: Store<PaneState>): {
  readonly chart: OnDemand<ChartPart>;
  readonly rules: OnDemand<RuleBook>;
} {
  return {
    chart: new OnDemand(async () => {
      const { ChartPart } = await import("./chart/chart-part");
      return new ChartPart((drawn) => {
        if (store.state.chartFailed === drawn) store.update({ chartFailed: !drawn });
      });
    }),
    rules: new OnDemand(async () => (await import("./rules/rule-book-part")).ruleBook),
  };
}

function conventionTitle(id: string, locale: Locale): string {
  const convention = aboutConvention(id);
  return convention ? inLocale(convention.title, locale) : id;
}
