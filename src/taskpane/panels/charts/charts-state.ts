/** « Graphiques » as data: what it shows, and what its controls do. */
import type { ChartKind } from "../../../charts/catalogue/chart-kinds";
import type { DashboardSubject } from "../../../tools/charts/create-dashboard";
import type { OfferedKind } from "../../../tools/charts/offered-charts";
import type { SortOrder } from "../../../tools/charts/sorted-figures";

export interface ChartsState {
  /** `null` until the workbook has been read. */
  readonly offered: readonly OfferedKind[] | null;
  readonly kind: ChartKind | null;
  /** Which of the tables of the kind. */
  readonly table: number;
  readonly order: SortOrder;
  readonly subject: DashboardSubject;
  /** The tables that a map of marks can be made of, by sheet; the first is proposed. */
  readonly heat: readonly HeatTable[];
  readonly heatSheet: string | null;
  /** What the last picture became, ready to show. */
  readonly told: string | null;
  /** Chart.js could not be loaded. */
  readonly failed: boolean;
}

export interface ChartsActions {
  update(changes: Partial<ChartsState>): void;
  /** Told of the canvas when it comes on screen, and when it leaves. */
  readonly attach: (canvas: Element | undefined) => void;
  /** What a row of the figures comes from, from 0. */
  explain(row: number): void;
  add(): void;
  copy(): void;
  save(): void;
  print(): void;
  createDashboard(): void;
  createHeatMap(): void;
}

export interface HeatTable {
  readonly sheet: string;
  readonly learners: number;
}

/** The one asked for, else the first. */
export function heatTable({ heat, heatSheet }: ChartsState): HeatTable | undefined {
  return heat.find(({ sheet }) => sheet === heatSheet) ?? heat[0];
}
