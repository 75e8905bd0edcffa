/** What a view is given: the state to show, the words to show it with, and what its controls do. */
import type { TemplateResult } from "lit/html.js";
import type { MarksChartMode } from "../charts/marks-chart";
import type { Convention } from "../conventions/types";
import type { Locale } from "../i18n/locale";
import type { PaneWords } from "../i18n/pane";
import type { WorkbookPort } from "../workbook/port";
import type { PanelId } from "./panels/panel-ids";
import type { Panels } from "./panels/panels";
import type { PaneState, ViewId } from "./pane-state";

export interface PaneActions {
  showView(view: ViewId): void;
  speak(locale: Locale): void;
  dismissNotice(): void;

  showConvention(id: string): void;
  useConvention(id: string): void;
  /** The question of the convention is put off, for as long as the pane is open. */
  answerLater(): void;
  searchRules(query: string): void;
  showRule(key: string | null): void;
  insertRulesSheet(): void;
  setLearners(count: number): void;
  createMarksSheet(): void;
  createBudget(): void;

  searchFunctions(query: string): void;
  insertFunction(id: string): void;

  showChart(mode: MarksChartMode): void;

  /** Brings a tool on screen, fetched the first time. */
  openPanel(panel: PanelId): void;
  closePanel(): void;

  choose(choice: number): void;
  agree(consent: boolean): void;
  listMore(sheet: string): void;
  apply(): void;
  cancel(): void;
  /** Stops the reading under way: nothing has been changed. */
  stop(): void;

  undo(id: number): void;
  discardChanges(id: number): void;
  keepChanges(id: number): void;
}

export interface ViewContext {
  readonly state: PaneState;
  readonly words: PaneWords;
  readonly actions: PaneActions;
  readonly host: WorkbookPort["host"];
  readonly panels: Panels;
  /** `null` until loaded, like the chart. */
  readonly rules: RuleBook | null;
  readonly chart: PanePart | null;
}

/** A view that is fetched the first time it is wanted. */
export interface PanePart {
  view(context: ViewContext): TemplateResult;
}

/** The conventions in full, and how the pane shows their rules: fetched once the pane is drawn. */
export interface RuleBook extends PanePart {
  /** The convention, or the national default for an id that this version does not know. */
  convention(id: string): Convention;
}
