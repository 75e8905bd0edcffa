/** Everything the pane shows, as data. */
import type { MarksChartMode } from "../charts/marks-chart";
import type { FunctionReference } from "../functions/reference/function-reference";
import type { Locale } from "../i18n/locale";
import type { RangeRef } from "../workbook/model";
import type { Plan, Seen } from "../workbook/plan";
import type { Applied, Kept } from "../workbook/port";
import type { ChartData } from "./chart/chart-reader";
import type { PanelId } from "./panels/panel-ids";
import type { PlanPreview } from "./plan-preview";

export const viewIds = ["convention", "tools", "functions", "chart", "history"] as const;
export type ViewId = (typeof viewIds)[number];

/** One way to do what was asked; most proposals have one, « avec ou sans la feuille de règles » has two. */
export interface PlanChoice {
  readonly label: string;
  readonly plan: Plan;
  /** What the user should know before agreeing, and no cell shows. */
  readonly remarks?: readonly string[];
}

export interface PreviewedChoice extends PlanChoice {
  readonly preview: PlanPreview;
  /** What the preview was made from: the plan is written only while it holds. */
  readonly seen: readonly Seen[];
}

/** A plan shown to the user, who has not agreed yet. */
export interface Proposal {
  readonly choices: readonly PreviewedChoice[];
  readonly chosen: number;
  /** The user agrees to replace non-empty cells. */
  readonly consent: boolean;
  /** How many cells are listed under each sheet where more than the first ones were asked for. */
  readonly listed: Readonly<Record<string, number>>;
  /** Why there is a choice, when there is one. */
  readonly reason?: string;
  /** The preview was made again because the workbook had changed. */
  readonly remade?: Remade;
}

export interface Remade {
  /** The cells that changed, ready to show; empty when they are none of the user's. */
  readonly where: string;
  /** The user had agreed to replace something else. */
  readonly agreeAgain: boolean;
}

export interface HistoryEntry {
  readonly applied: Applied;
  readonly status: "applied" | "undone" | "partlyUndone";
  /** What the user had changed, waiting for their choice. */
  readonly kept: readonly Kept[];
}

export interface Notice {
  readonly tone: "success" | "error";
  readonly text: string;
  /** The entry that « Annuler » in the message takes back. */
  readonly undoes?: number;
}

export interface PaneState {
  readonly locale: Locale;
  readonly view: ViewId;
  /** What the pane is busy with; buttons that write wait for it. */
  readonly busy: "reading" | "writing" | "undoing" | null;
  readonly notice: Notice | null;
  readonly proposal: Proposal | null;
  readonly history: readonly HistoryEntry[];
  /** The id of the workbook's convention: the one that was chosen, else the one that its rules table names. */
  readonly storedConvention: string | null;
  readonly shownConvention: string;
  /** Of a workbook that has none: until the user puts the question off. */
  readonly isConventionAsked: boolean;
  readonly ruleQuery: string;
  /** The key of the rule whose parameter is told about. */
  readonly shownRule: string | null;
  /** `null` until the catalogue is loaded. */
  readonly functions: readonly FunctionReference[] | null;
  readonly functionQuery: string;
  readonly learners: number;
  readonly selection: RangeRef | null;
  readonly chartMode: MarksChartMode;
  readonly chart: ChartData | null;
  /** Chart.js could not be loaded: the figures stand alone. */
  readonly chartFailed: boolean;
  /** The tool on screen under « Outils »; `null` for their list. */
  readonly panel: PanelId | null;
}
