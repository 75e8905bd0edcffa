/** A chart as data: built by pure functions, drawn by Excel, by the Atelier's grid or by the pane. */
import type { RangeRef } from "../spreadsheet/area";

/** Where the numbers come from: cells (the chart follows them), or values already at hand. */
export type ChartSource = { readonly range: RangeRef } | { readonly values: readonly (number | string | null)[] };

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartSource;
  /** `#RRGGBB`; absent: the next colour of the palette. */
  readonly color?: string;
}

export interface ChartSpec {
  readonly type: "column" | "bar" | "line" | "doughnut";
  readonly title: string;
  /** One sentence read by a screen reader in place of the picture. */
  readonly description: string;
  readonly categories: ChartSource;
  readonly series: readonly ChartSeries[];
  readonly stacked?: true;
  readonly axis?: {
    readonly title?: string;
    readonly min?: number;
    readonly max?: number;
    readonly numberFormat?: string;
  };
  /** A horizontal mark such as the threshold of 10/20. */
  readonly reference?: { readonly label: string; readonly value: number };
}
