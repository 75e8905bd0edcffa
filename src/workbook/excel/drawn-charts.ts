/**
 * The charts this session has drawn. Office.js (up to ExcelApi 1.14) cannot say which cells a series reads, so the
 * driver remembers what it drew, and follows it through changes of structure; Excel says whether it is still there.
 */
import type { ChartSource, ChartSpec } from "../../charts/chart-spec";
import { REFERENCE_COLOR } from "../../charts/palette";
import { columnName, formatArea, quoteSheet, sameSheetName } from "../address";
import type { SheetEntry, SheetStructureChange, States } from "../driver";
import type { ChartModel } from "../model";
import { followChart } from "../model-edit/follow-sheet";
import { PortError } from "../port";
import { isTrackChange, moveArea } from "../structure";
import { rangeAt } from "./read-cells";
import type { Reader } from "./readers";
import type { SettingsArea } from "./settings-area";

interface Drawn {
  readonly sheet: string;
  readonly chart: ChartModel;
}

const TYPES = {
  column: ["ColumnClustered", "ColumnStacked"],
  bar: ["BarClustered", "BarStacked"],
  line: ["LineMarkers", "LineStacked"],
  doughnut: ["Doughnut", "Doughnut"],
} as const satisfies { readonly [type in ChartSpec["type"]]: readonly Excel.Chart["chartType"][] };

export class DrawnCharts {
  private readonly drawn = new Map<string, Drawn>();
  /** The names of all the charts of each sheet, as last read: a failure may leave one without its name. */
  private readonly present = new Map<string, ReadonlySet<string>>();

  constructor(private readonly settings: SettingsArea) {}

  follow({ change }: SheetStructureChange): void {
    for (const [id, { sheet, chart }] of this.drawn) {
      if (change.kind === "sheetDeleted" && sameSheetName(sheet, change.sheet)) {
        this.drawn.delete(id);
        continue;
      }
      const renamed = change.kind === "sheetRenamed" && sameSheetName(sheet, change.from);
      const home = isTrackChange(change) && sameSheetName(sheet, change.sheet);
      const anchor = home ? (moveArea(chart.anchor, change) ?? chart.anchor) : chart.anchor;
      const moved = { ...chart, anchor, spec: followChart(chart.spec, change) };
      this.drawn.set(id, { sheet: renamed ? change.to : sheet, chart: moved });
    }
  }

  on(sheet: string): ChartModel[] {
    return [...this.drawn.values()].filter((item) => sameSheetName(item.sheet, sheet)).map(({ chart }) => chart);
  }

  /** What to hand to `restore` if a request that changes charts fails half-way. */
  copy(): ReadonlyMap<string, Drawn> {
    return new Map(this.drawn);
  }

  /** After a failure a chart may be there or not, as before or as new: both are remembered, Excel says which exist. */
  restore(before: ReadonlyMap<string, Drawn>): void {
    for (const [id, drawn] of before) if (!this.drawn.has(id)) this.drawn.set(id, drawn);
  }

  /** As `copy` gave it: for a request that did not leave at all. */
  putBack(before: ReadonlyMap<string, Drawn>): void {
    this.drawn.clear();
    for (const [id, drawn] of before) this.drawn.set(id, drawn);
  }

  /** A chart of that id that another session drew cannot be told, nor put back: it is not touched. */
  *read(sheets: Excel.WorksheetCollection, id: string, where: readonly SheetEntry[]): Reader<States["chart"]> {
    const candidates = where.map((entry) => {
      // By identifier: the list may be older than a rename in the same request.
      const sheet = sheets.getItemOrNullObject(entry.id);
      const chart = sheet.charts.getItemOrNullObject(id);
      sheet.load({ name: true });
      sheet.charts.load({ name: true });
      chart.load({ name: true, title: { text: true } });
      return { sheet, chart, id: entry.id };
    });
    yield;
    for (const { sheet, id: sheetId } of candidates) {
      if (!sheet.isNullObject) this.present.set(sheetId, new Set(sheet.charts.items.map(({ name }) => name)));
    }
    const found = candidates.find(({ chart }) => !chart.isNullObject);
    if (found === undefined) return null;
    const known = this.drawn.get(id);
    if (known === undefined) throw new PortError("unsupported", id, `the chart "${id}" was drawn in another session`);
    // The title is what users change first; Excel says nothing of the cells they may have dragged.
    const title = found.chart.title.text;
    const { spec: drawn } = known.chart;
    // A title that a cell says is the cell's.
    const spec = title === drawn.title || drawn.titleFrom ? drawn : { ...drawn, title };
    return { sheet: found.sheet.name, chart: { ...known.chart, spec } };
  }

  /** After a failure, removes the charts that were made and not named yet. Two requests. */
  *removeUnnamed(sheets: Excel.WorksheetCollection): Reader<ReadonlySet<string>> {
    const read = [...this.present].map(([id, known]) => ({ known, sheet: sheets.getItemOrNullObject(id) }));
    for (const { sheet } of read) {
      sheet.load({ name: true });
      sheet.charts.load({ name: true });
    }
    yield;
    const names = new Set<string>();
    for (const { known, sheet } of read) {
      for (const chart of sheet.isNullObject ? [] : sheet.charts.items) {
        names.add(chart.name);
        if (!known.has(chart.name) && !this.drawn.has(chart.name)) chart.delete();
      }
    }
    return names;
  }

  remove(sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet, id: string): void {
    sheet.charts.getItemOrNullObject(id).delete();
    this.settings.removeSeries(sheets, id);
    this.drawn.delete(id);
  }

  draw(sheets: Excel.WorksheetCollection, sheetName: string, chart: ChartModel): void {
    const { id, anchor, spec } = chart;
    const sheet = sheets.getItem(sheetName);
    this.remove(sheets, sheet, id);
    const cellsOf = (source: ChartSource): Excel.Range =>
      "range" in source
        ? rangeAt(sheets.getItem(source.range.sheet), source.range)
        : this.settings.placeSeries(sheets, id, source.values);
    const [first] = spec.series;
    const drawn = sheet.charts.add(
      TYPES[spec.type][spec.stacked ? 1 : 0],
      first ? cellsOf(first.values) : rangeAt(sheet, { ...anchor, rows: 1, columns: 1 }),
      "Columns",
    );
    drawn.name = id;
    drawTitle(drawn, spec);
    const [start, end = start] = formatArea(anchor).split(":");
    drawn.setPosition(start ?? "A1", end);
    this.drawSeries(drawn, spec, cellsOf);
    // A name without a colour would say nothing.
    if (spec.series.some(({ as }) => as === "blank")) drawn.legend.visible = false;
    this.drawAxis(drawn, spec);
    this.drawReference(sheets, drawn, chart);
    this.drawn.set(id, { sheet: sheetName, chart });
  }

  private drawSeries(drawn: Excel.Chart, spec: ChartSpec, cellsOf: (source: ChartSource) => Excel.Range): void {
    const categories = cellsOf(spec.categories);
    spec.series.forEach(({ name, color, values, as }, index) => {
      // The chart was made with the first one.
      const item = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
      if (index === 0) item.name = name;
      else item.setValues(cellsOf(values));
      item.setXAxisValues(categories);
      if (as === "blank") item.format.fill.clear();
      else if (as === "line") drawLine(item, color);
      else if (color === undefined) return;
      else if (spec.type === "line") item.format.line.color = color;
      else item.format.fill.setSolidColor(color);
    });
  }

  private drawAxis(drawn: Excel.Chart, { type, axis }: ChartSpec): void {
    if (axis === undefined || type === "doughnut") return;
    const { valueAxis } = drawn.axes;
    if (axis.min !== undefined) valueAxis.minimum = axis.min;
    if (axis.max !== undefined) valueAxis.maximum = axis.max;
    if (axis.numberFormat !== undefined) valueAxis.numberFormat = axis.numberFormat;
    if (axis.title !== undefined) valueAxis.title.text = axis.title;
  }

  /** The mark is one more series, a line of equal values: it follows the axis when it is rescaled. */
  private drawReference(sheets: Excel.WorksheetCollection, drawn: Excel.Chart, { id, spec }: ChartModel): void {
    if (spec.reference === undefined || spec.type === "doughnut") return;
    const { label, value } = spec.reference;
    const points = pointCount(spec);
    const line = drawn.series.add(label);
    line.setValues(this.settings.placeSeries(sheets, id, new Array<number>(points).fill(value)));
    drawLine(line);
  }
}

function drawLine(series: Excel.ChartSeries, color = REFERENCE_COLOR): void {
  series.chartType = "Line";
  series.markerStyle = "None";
  series.format.line.color = color;
  series.format.line.lineStyle = "Dash";
}

/** A title that a cell says follows the cell. */
function drawTitle(drawn: Excel.Chart, { title, titleFrom }: ChartSpec): void {
  drawn.title.text = title;
  if (titleFrom === undefined || !("range" in titleFrom)) return;
  const { sheet, row, column } = titleFrom.range;
  drawn.title.setFormula(`=${quoteSheet(sheet)}!$${columnName(column)}$${row + 1}`);
}

function pointCount({ categories }: ChartSpec): number {
  return "values" in categories ? categories.values.length : Math.max(categories.range.rows, categories.range.columns);
}
