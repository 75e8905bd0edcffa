/** Charts: what was set is kept, nothing is drawn. */
import { formatArea } from "../../../src/workbook/address";
import { HostError } from "../../office-host/host-error";
import type { FakeRange } from "./fake-range";
import type { ChartData, FakeStore, SeriesData } from "./fake-store";

/** A property that can be set, and is kept under a name. */
function settable(owner: object, name: string, set: (value: string) => void): object {
  return Object.defineProperty(owner, name, { set, configurable: true });
}

class FakeSeries {
  constructor(
    private readonly store: FakeStore,
    private readonly data: SeriesData,
  ) {}

  get format() {
    const fill = {
      setSolidColor: (color: string) => void (this.data.color = color),
      clear: () => void (this.data.color = "none"),
    };
    const line = settable({}, "color", (color) => void (this.data.color = color));
    return { fill, line: settable(line, "lineStyle", () => undefined) };
  }
  set name(name: string) {
    this.data.name = name;
  }
  set chartType(type: string) {
    this.data.chartType = type;
  }
  set markerStyle(_style: string) {
    // Kept by no test.
  }
  setValues(range: FakeRange): void {
    this.data.values = addressOf(this.store, range);
  }
  setXAxisValues(range: FakeRange): void {
    this.data.categories = addressOf(this.store, range);
  }
}

function addressOf(store: FakeStore, { target }: FakeRange): string {
  return `${store.sheet(target.sheetId).name}!${formatArea(target)}`;
}

class FakeChart {
  constructor(
    private readonly store: FakeStore,
    private readonly data: ChartData,
  ) {}

  get hostId(): string {
    return this.data.name;
  }
  get name(): string {
    return this.data.name;
  }
  set name(name: string) {
    this.data.name = name;
  }
  get title() {
    const { data } = this;
    return {
      get text() {
        return data.title;
      },
      set text(text: string) {
        data.title = text;
        delete data.titleFormula;
      },
      setFormula: (formula: string) => void (data.titleFormula = formula),
    };
  }
  get legend(): object {
    return Object.defineProperty({}, "visible", {
      set: (shown: boolean) => {
        this.data.hasLegend = shown;
      },
    });
  }
  get series() {
    const { data, store } = this;
    return {
      getItemAt: (index: number) => {
        const series = data.series[index];
        if (series === undefined) throw new HostError("ItemNotFound", `series ${index}`);
        return new FakeSeries(store, series);
      },
      add: (name = "") => {
        const series: SeriesData = { name, values: "", categories: "", chartType: data.type, color: "" };
        data.series.push(series);
        return new FakeSeries(store, series);
      },
    };
  }
  get axes() {
    const { axis } = this.data;
    const valueAxis = { title: settable({}, "text", (text) => void (axis.title = text)) };
    for (const name of ["minimum", "maximum", "numberFormat"]) {
      settable(valueAxis, name, (value) => void (axis[name] = value));
    }
    return { valueAxis };
  }

  setPosition(start: string, end: string): void {
    this.data.position = `${start}:${end}`;
  }
  delete(): void {
    for (const { id } of this.store.model.sheets) {
      const extras = this.store.extrasOf(id);
      extras.charts = extras.charts.filter((other) => other !== this.data);
    }
  }
}

export class FakeCharts {
  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
  ) {}

  get items(): FakeChart[] {
    return this.store.extrasOf(this.sheetId).charts.map((chart) => new FakeChart(this.store, chart));
  }

  getItemOrNullObject(name: string): FakeChart | null {
    return this.items.find((chart) => chart.name === name) ?? null;
  }

  add(type: string, source: FakeRange, _by: string): FakeChart {
    this.store.refuseProtected(this.sheetId);
    const first: SeriesData = {
      name: "",
      values: addressOf(this.store, source),
      categories: "",
      chartType: type,
      color: "",
    };
    const name = `Chart${this.store.freshId()}`;
    const chart: ChartData = { name, title: "", type, position: "", series: [first], axis: {} };
    this.store.extrasOf(this.sheetId).charts.push(chart);
    return new FakeChart(this.store, chart);
  }
}
