/** What the pane's controls do: change the state, or propose a plan. */
import { aboutConvention } from "../conventions/about";
import type { Convention } from "../conventions/types";
import type { Locale } from "../i18n/locale";
import { inLocale } from "../i18n/typography";
import { paneWords } from "../i18n/pane";
import type { WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";
import type { ChartPart } from "./chart/chart-part";
import { errorMessage } from "./error-message";
import { validLearners } from "./learner-count";
import type { PanelId } from "./panels/panel-ids";
import type { PaneState, ViewId } from "./pane-state";
import type { OnDemand } from "./on-demand";
import type { PaneContents, PaneTools } from "./pane-contents";
import type { Panels } from "./panels/panels";
import type { Offer, PlanDesk } from "./plan-desk";
import type { RuleBook } from "./view-context";
import type { Store } from "./store";
import type { PaneActions } from "./view-context";
import { CONVENTION_SETTING } from "../tools/settings/convention-setting";
import type { WorkbookFollower } from "./workbook-follower";
import { singleOffer } from "./single-offer";

export interface PaneParts {
  readonly store: Store<PaneState>;
  readonly desk: PlanDesk;
  readonly follower: WorkbookFollower;
  readonly chart: OnDemand<ChartPart>;
  readonly rules: OnDemand<RuleBook>;
  readonly contents: OnDemand<PaneContents>;
  readonly panels: Panels;
  readonly onLocaleChange: (locale: Locale) => void;
}

export function paneActions(parts: PaneParts): PaneActions {
  return { ...paneControls(parts), ...toolActions(parts), ...deskActions(parts) };
}

type Controls =
  | "showView"
  | "speak"
  | "dismissNotice"
  | "showConvention"
  | "answerLater"
  | "searchRules"
  | "showRule"
  | "setLearners"
  | "searchFunctions"
  | "showChart"
  | "openPanel"
  | "closePanel";
type Desk = "choose" | "agree" | "listMore" | "apply" | "cancel" | "stop" | "undo" | "discardChanges" | "keepChanges";

/** What changes nothing but the pane. */
function paneControls(parts: PaneParts): Pick<PaneActions, Controls> {
  const { store, panels, onLocaleChange } = parts;
  const open = viewOpener(parts);
  return {
    showView(view) {
      store.update({ view, proposal: null });
      void open(view);
    },
    speak(locale) {
      store.update({ locale, notice: null, proposal: null });
      onLocaleChange(locale);
    },
    dismissNotice: () => store.update({ notice: null }),
    showConvention(shownConvention) {
      store.update({ shownConvention, shownRule: null });
      // The tool on screen reads by the convention on screen.
      const { view, panel } = store.state;
      if (view === "tools" && panel !== null) panels.changed(panel);
    },
    answerLater: () => store.update({ isConventionAsked: false }),
    searchRules: (ruleQuery) => store.update({ ruleQuery }),
    showRule: (shownRule) => store.update({ shownRule }),
    setLearners: (learners) => store.update({ learners }),
    searchFunctions: (functionQuery) => store.update({ functionQuery }),
    showChart: (chartMode) => store.update({ chartMode }),
    openPanel(panel) {
      store.update({ view: "tools", panel, proposal: null });
      void open("tools");
    },
    closePanel: () => store.update({ panel: null }),
  };
}

/** Fetches what the view needs beyond what the pane was loaded with, then reads the workbook for it. */
function viewOpener({ store, follower, chart, rules, contents, panels }: PaneParts): (view: ViewId) => Promise<void> {
  const partsOf: Partial<Record<ViewId, () => Promise<unknown>>> = {
    convention: () => rules.load(),
    functions: async () => store.update({ functions: (await contents.load()).functions() }),
    chart: () => chart.load(),
    tools: () => openPanel(store.state.panel, panels, rules),
  };
  return async (view) => {
    try {
      await partsOf[view]?.();
      // What was fetched is drawn even when nothing of the workbook has changed.
      store.update({});
      await follower.refresh();
    } catch (error) {
      store.update({ notice: { tone: "error", text: errorMessage(error, paneWords[store.state.locale]) } });
    }
  };
}

/** A tool finds the conventions there when it opens. */
async function openPanel(panel: PanelId | null, panels: Panels, rules: OnDemand<RuleBook>): Promise<void> {
  if (panel === null) return;
  await rules.load();
  await panels.open(panel);
}

/** What proposes a plan. */
function toolActions({ store, desk, follower, rules, contents }: PaneParts): Omit<PaneActions, Controls | Desk> {
  type MakeOffer = (tools: PaneTools, workbook: WorkbookModel, options: Options) => Offer;
  const offered = (offer: MakeOffer): void =>
    void desk.propose(async (workbook) => {
      // A button of the ribbon may be the first thing to happen: the workbook's own convention has to be known.
      const [{ tools }, book] = await Promise.all([contents.load(), rules.load(), follower.refresh()]);
      return offer(tools, workbook, shownOptions(store, book));
    });
  return {
    useConvention: (id) => void desk.propose(() => singleOffer(conventionPlan(id, store.state.locale))),
    insertRulesSheet: () => offered(rulesOffer),
    createMarksSheet() {
      const { learners } = store.state;
      if (!validLearners(learners)) return;
      offered((tools, workbook, options) => singleOffer(tools.createMarksSheet(workbook, { ...options, learners })));
    },
    createBudget: () => offered((tools, workbook, options) => singleOffer(tools.createBudget(workbook, options))),
    insertFunction: (id) =>
      void desk.propose(async (workbook) => {
        const [{ tools }, book] = await Promise.all([contents.load(), rules.load()]);
        return insertionOffer(id, workbook, store, tools, book);
      }),
  };
}

interface Options {
  readonly convention: Convention;
  readonly locale: Locale;
}

/** The convention on screen: what the user sees is what the sheets are made from. */
function shownOptions({ state }: Store<PaneState>, book: RuleBook): Options {
  return { convention: book.convention(state.shownConvention), locale: state.locale };
}

/** What agrees to a plan, or takes one back. */
function deskActions({ desk, follower }: PaneParts): Pick<PaneActions, Desk> {
  const thenRefresh = (done: Promise<void>): void => void done.then(() => follower.refresh());
  return {
    choose: (choice) => desk.choose(choice),
    agree: (consent) => desk.agree(consent),
    listMore: (sheet) => desk.listMore(sheet),
    apply: () => thenRefresh(desk.apply()),
    cancel: () => desk.cancel(),
    stop: () => desk.stop(),
    undo: (id) => thenRefresh(desk.undo(id)),
    discardChanges: (id) => thenRefresh(desk.undo(id, true)),
    keepChanges: (id) => desk.keepChanges(id),
  };
}

function activeSheet(store: Store<PaneState>, workbook: WorkbookModel): string {
  return store.state.selection?.sheet ?? workbook.activeSheet ?? "";
}

function conventionPlan(id: string, locale: Locale): Plan {
  const convention = aboutConvention(id);
  const title = convention ? inLocale(convention.title, locale) : id;
  return {
    label: paneWords[locale].convention.usePlan(title),
    edits: [{ kind: "setting", key: CONVENTION_SETTING, value: id }],
  };
}

/** What is computed with, or everything the convention says; one and the same where it says nothing else. */
function rulesOffer(tools: PaneTools, workbook: WorkbookModel, options: Options): Offer {
  const words = paneWords[options.locale].convention;
  const computing = tools.insertRulesSheet(workbook, options);
  const all = tools.insertRulesSheet(workbook, { ...options, extent: "all" });
  if (all.edits.length === computing.edits.length) return singleOffer(computing);
  return {
    reason: words.rulesExtent,
    choices: [
      { label: words.rulesComputing, plan: computing },
      { label: words.rulesAll, plan: all },
    ],
  };
}

/** The formula, and the rules sheet with it when the workbook has no name for the formula to read. */
function insertionOffer(
  functionId: string,
  workbook: WorkbookModel,
  store: Store<PaneState>,
  tools: PaneTools,
  book: RuleBook,
): Offer {
  const { locale, selection } = store.state;
  const target = selection ?? { sheet: activeSheet(store, workbook), row: 0, column: 0, rows: 1, columns: 1 };
  const { plan, needsRules } = tools.insertFunction(workbook, { functionId, target, locale });
  if (!needsRules) return singleOffer(plan);
  const words = paneWords[locale].functions;
  const rules = tools.insertRulesSheet(workbook, shownOptions(store, book));
  return {
    reason: words.needsRules,
    choices: [
      {
        label: words.withRules,
        plan: { label: words.withRulesPlan(plan.label), edits: [...rules.edits, ...plan.edits] },
      },
      { label: words.withoutRules, plan },
    ],
  };
}
