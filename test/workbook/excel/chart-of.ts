/** A chart of one series and a mark to reach. */
import type { ChartSpec } from "../../../src/charts/chart-spec";
import type { Edit } from "../../../src/workbook/plan";

export function chartOf(type: ChartSpec["type"], stacked: boolean): Extract<Edit, { readonly kind: "chart" }> {
  const column = (index: number) => ({ range: { sheet: "Feuil1", row: 0, column: index, rows: 2, columns: 1 } });
  const spec: ChartSpec = {
    type,
    title: "Notes",
    description: "Les notes de deux apprenants.",
    ...(stacked && { stacked }),
    categories: column(0),
    series: [{ name: "Note", color: "#1F4E79", values: column(1) }],
    axis: { min: 0, max: 20, numberFormat: "0.0", title: "sur 20" },
    reference: { label: "Seuil", value: 10 },
  };
  return {
    kind: "chart",
    sheet: "Feuil1",
    id: "notes",
    chart: { anchor: { row: 3, column: 0, rows: 9, columns: 4 }, spec },
  };
}
