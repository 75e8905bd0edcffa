/** A chart as data: built by pure functions, drawn by Excel, by the Atelier's grid or by the pane. */
import type { RangeRef } from "../spreadsheet/area";

/** Where the numbers come from: cells (the chart follows them), or values already at hand. */
export type ChartSource = { readonly range: RangeRef } | { readonly values: readonly (number | string | null)[] };

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartSource;
  /** `#RRGGBB`; absent: the next colour of the palette. */
  readonly color?: string;
  /** Over bars: a dashed line, for what they are held against; or a blank that the next series of a stack stands on. */
  readonly as?: "line" | "blank";
}

export interface ChartSpec {
  readonly type: "column" | "bar" | "line" | "doughnut";
  readonly title: string;
  /** The cell that says the title as the figures stand; `title` is said where it says nothing. */
  readonly titleFrom?: ChartSource;
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
