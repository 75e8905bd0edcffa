/** What a chart of the catalogue draws: a table of figures, each column known by what it says. */
import type { ChartSource } from "../chart-spec";

/** A number, nothing, or what the cell says is wrong. */
export type Figure = number | null | { readonly error: string };

export interface FigureColumn {
  /** What it says, for the kind of chart: `charges`, `limit`. */
  readonly id: string;
  readonly name: string;
  readonly values: readonly Figure[];
}

export interface FigureTable {
  readonly labels: readonly string[];
  readonly columns: readonly FigureColumn[];
}

/** The same table where it is: cells of a sheet, or the values themselves. */
export interface PlacedFigures {
  readonly labels: ChartSource;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly values: ChartSource }[];
  /** The cell that says what the figures show. */
  readonly finding?: ChartSource;
}

export function isError(figure: Figure): figure is { readonly error: string } {
  return typeof figure === "object" && figure !== null;
}

/** The table as values at hand; a figure in error gives no point. */
export function placedValues({ labels, columns }: FigureTable): PlacedFigures {
  return {
    labels: { values: labels },
    columns: columns.map(({ id, name, values }) => ({
      id,
      name,
      values: { values: values.map((figure) => (typeof figure === "number" ? figure : null)) },
    })),
  };
}
