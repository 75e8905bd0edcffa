/** Names, tables, charts, pages and protection. */
import { formatArea, parseAddress, sameSheetName } from "../../../src/workbook/address";
import type { Area, CellValue, DefinedName, TableModel } from "../../../src/workbook/model";
import { cellAt } from "../../../src/workbook/model-edit/cells";
import { FakeRangeAreas } from "./fake-areas";
import { FakeCollection, FakeObject } from "./fake-object";
import { FakeOfficeError, type FakeRequest } from "./fake-request";
import { FakeRange } from "./fake-range";
import type { ChartData, FakeStore, PageData, SeriesData } from "./fake-store";

export class FakeNamedItem
  extends FakeObject<DefinedName>
  implements Pick<Excel.NamedItem, "name" | "formula" | "visible" | "delete">
{
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => DefinedName | null,
    mayBeNull: boolean,
    known?: DefinedName,
  ) {
    super(request, find, mayBeNull, known);
  }

  protected readonly scalars = {
    name: ({ name }: DefinedName) => name,
    formula: ({ formula }: DefinedName) => formula,
    visible: () => true,
  };

  get name(): string {
    return this.take("name");
  }
  get visible(): boolean {
    return this.take("visible");
  }
  get formula(): string {
    return this.take("formula");
  }
  set formula(formula: string) {
    this.change(formula, (item) => this.replace(item, { ...item, formula }));
  }

  delete(): void {
    this.change(null, (item) => this.replace(item, null));
  }

  private replace(old: DefinedName, next: DefinedName | null): void {
    const same = (other: DefinedName): boolean => other.name === old.name && other.sheet === old.sheet;
    const names = this.store.model.names.flatMap((item) => (same(item) ? (next === null ? [] : [next]) : [item]));
    this.store.model = { ...this.store.model, names };
  }
}

export class FakeNames extends FakeCollection<DefinedName, FakeNamedItem> {
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    private readonly scope: () => string | undefined,
  ) {
    super(request);
  }

  getItem(name: string): FakeNamedItem {
    return new FakeNamedItem(this.request, this.store, () => this.named(name), false);
  }

  getItemOrNullObject(name: string): FakeNamedItem {
    return new FakeNamedItem(this.request, this.store, () => this.named(name), true);
  }

  add(name: string, formula: string): FakeNamedItem {
    this.request.enqueue({
      changes: true,
      bytes: name.length + formula.length,
      run: () => {
        if (this.named(name) !== null) throw new FakeOfficeError("ItemAlreadyExists", name);
        const sheet = this.scope();
        const added: DefinedName = { name, formula, ...(sheet !== undefined && { sheet }) };
        this.store.model = { ...this.store.model, names: [...this.store.model.names, added] };
        return 0;
      },
    });
    return this.getItem(name);
  }

  protected list(): DefinedName[] {
    const scope = this.scope();
    return this.store.model.names.filter(({ sheet }) => sheet === scope);
  }

  protected itemFor(item: DefinedName): FakeNamedItem {
    return new FakeNamedItem(this.request, this.store, () => item, false, item);
  }

  private named(name: string): DefinedName | null {
    return this.list().find((item) => sameSheetName(item.name, name)) ?? null;
  }
}

interface TableTarget {
  readonly sheetId: string;
  /** The name it has now: the fake finds a table by it. */
  name: string;
}

export class FakeTable extends FakeObject<TableTarget> implements Pick<Excel.Table, "name" | "style" | "showTotals"> {
  readonly columns: FakeTableColumns;
  readonly worksheet: { name: string };

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => TableTarget | null,
    mayBeNull: boolean,
    known?: TableTarget,
  ) {
    super(request, find, mayBeNull, known);
    this.columns = new FakeTableColumns(request, () => this.model(this.target).columns);
    const name = (): string => this.take("worksheet");
    this.worksheet = {
      get name() {
        return name();
      },
    };
  }

  protected readonly scalars = {
    name: (target: TableTarget) => target.name,
    style: (target: TableTarget) => this.model(target).style ?? "",
    showTotals: (target: TableTarget) => this.model(target).totalsRow ?? false,
  };
  protected override readonly parts = {
    columns: () => this.columns,
    worksheet: () => ({ readInto: () => this.remember("worksheet", this.store.sheet(this.target.sheetId).name) }),
  };

  get name(): string {
    return this.take("name");
  }
  set name(name: string) {
    this.change(name, (target) => {
      if (findTable(this.store, name) !== null) throw new FakeOfficeError("ItemAlreadyExists", name);
      this.replace(target, (table) => ({ ...table, name }));
      target.name = name;
    });
  }
  get style(): string {
    return this.take("style");
  }
  set style(style: string) {
    this.change(style, (target) => this.replace(target, (table) => ({ ...table, style })));
  }
  get showTotals(): boolean {
    return this.take("showTotals");
  }
  set showTotals(_shown: boolean) {
    this.change(true, (target) =>
      this.replace(target, (table) => ({
        ...table,
        totalsRow: true,
        area: { ...table.area, rows: table.area.rows + 1 },
      })),
    );
  }

  getRange(): FakeRange {
    const find = () => {
      const target = this.targetOrNull;
      return target && { sheetId: target.sheetId, ...this.model(target).area };
    };
    return new FakeRange(this.request, this.store, find, this.mayBeNull);
  }

  /** The headings stay in their row. */
  resize(range: FakeRange): void {
    this.change(null, (target) => {
      const { row, column, rows, columns: width } = range.target;
      const area = { row, column, rows, columns: width };
      const { cells } = this.store.sheet(target.sheetId);
      const columns = Array.from({ length: area.columns }, (_column, index) =>
        headerText(cellAt(cells, area.row, area.column + index)?.value ?? null, index),
      );
      this.replace(target, (table) => {
        if (table.area.row !== area.row) throw new FakeOfficeError("InvalidArgument", "resize");
        return { ...table, area, columns };
      });
    });
  }

  convertToRange(): void {
    this.change(null, (target) => this.replace(target, () => null));
  }

  private model({ sheetId, name }: TableTarget): TableModel {
    const table = this.store.sheet(sheetId).tables?.find((item) => item.name === name);
    if (table === undefined) throw new FakeOfficeError("ItemNotFound", name);
    return table;
  }

  private replace({ sheetId, name }: TableTarget, change: (table: TableModel) => TableModel | null): void {
    this.store.refuseProtected(sheetId);
    this.store.update(sheetId, (sheet) => {
      const tables = (sheet.tables ?? []).flatMap((table) => (table.name === name ? (change(table) ?? []) : [table]));
      return { tables: tables.length === 0 ? undefined : tables };
    });
  }
}

class FakeTableColumns extends FakeCollection<string, FakeTableColumn> {
  constructor(
    request: FakeRequest,
    protected readonly list: () => readonly string[],
  ) {
    super(request);
  }

  protected itemFor(name: string): FakeTableColumn {
    return new FakeTableColumn(this.request, () => name, false, name);
  }
}

class FakeTableColumn extends FakeObject<string> implements Pick<Excel.TableColumn, "name"> {
  protected readonly scalars = { name: (name: string) => name };
  get name(): string {
    return this.take("name");
  }
}

function headerText(value: CellValue, index: number): string {
  return value === null || typeof value === "object" ? `Column${index + 1}` : String(value);
}

function findTable(store: FakeStore, name: string): TableTarget | null {
  for (const sheet of store.model.sheets) {
    const table = sheet.tables?.find((item) => sameSheetName(item.name, name));
    if (table !== undefined) return { sheetId: sheet.id, name: table.name };
  }
  return null;
}

export class FakeTables extends FakeCollection<TableTarget, FakeTable> {
  /** `sheetId`: absent for the tables of the whole workbook. */
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    private readonly sheetId?: () => string,
  ) {
    super(request);
  }

  getItem(name: string): FakeTable {
    return new FakeTable(this.request, this.store, () => findTable(this.store, name), false);
  }

  getItemOrNullObject(name: string): FakeTable {
    return new FakeTable(this.request, this.store, () => findTable(this.store, name), true);
  }

  add(address: string, hasHeaders: boolean): FakeTable {
    const make = (): TableTarget => {
      const sheetId = this.sheetId?.() ?? "";
      this.store.refuseProtected(sheetId);
      const area = parseAddress(address)?.area;
      if (area === undefined || !hasHeaders) throw new FakeOfficeError("InvalidArgument", address);
      const name = `Table${this.store.freshId()}`;
      const { cells } = this.store.sheet(sheetId);
      const columns = Array.from({ length: area.columns }, (_column, index) =>
        headerText(cellAt(cells, area.row, area.column + index)?.value ?? null, index),
      );
      this.store.update(sheetId, (sheet) => ({ tables: [...(sheet.tables ?? []), { name, area, columns }] }));
      return { sheetId, name };
    };
    return new FakeTable(this.request, this.store, make, false);
  }

  protected list(): TableTarget[] {
    const own = this.sheetId?.();
    return this.store.model.sheets
      .filter(({ id }) => own === undefined || id === own)
      .flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => ({ sheetId: sheet.id, name })));
  }

  protected itemFor(target: TableTarget): FakeTable {
    return new FakeTable(this.request, this.store, () => target, false, target);
  }
}

export class FakeChart extends FakeObject<ChartData> implements Pick<Excel.Chart, "name" | "delete" | "setPosition"> {
  readonly title: { text: string };
  readonly series: {
    getItemAt(index: number): object;
    add(name?: string): object;
  };
  readonly axes: { readonly valueAxis: object };

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => ChartData | null,
    mayBeNull: boolean,
    known?: ChartData,
  ) {
    super(request, find, mayBeNull, known);
    const set = (given: unknown, apply: (chart: ChartData) => void): void => this.change(given, apply);
    const title = (): string => this.take("title");
    this.title = {
      get text() {
        return title();
      },
      set text(text: string) {
        set(text, (chart) => void (chart.title = text));
      },
    };
    this.series = { getItemAt: (index) => this.seriesAt(() => index), add: (name) => this.addSeries(name ?? "") };
    this.axes = { valueAxis: this.valueAxis() };
  }

  protected readonly scalars = { name: ({ name }: ChartData) => name };
  protected override readonly parts = {
    title: () => ({ readInto: () => this.remember("title", this.target.title) }),
  };

  get name(): string {
    return this.take("name");
  }
  set name(name: string) {
    this.change(name, (chart) => void (chart.name = name));
  }

  setPosition(start: string, end: string): void {
    this.change([start, end], (chart) => void (chart.position = `${start}:${end}`));
  }

  delete(): void {
    this.change(null, (chart) => {
      for (const { id } of this.store.model.sheets) {
        const extras = this.store.extrasOf(id);
        extras.charts = extras.charts.filter((other) => other !== chart);
      }
    });
  }

  private valueAxis(): object {
    const axis = { title: {} };
    const define = (owner: object, property: string, key: string): void => {
      Object.defineProperty(owner, property, {
        set: (value: unknown) => this.change(value, (chart) => void (chart.axis[key] = value)),
      });
    };
    for (const property of ["minimum", "maximum", "numberFormat"]) define(axis, property, property);
    define(axis.title, "text", "title");
    return axis;
  }

  private addSeries(name: string): object {
    let index = -1;
    this.change(name, (chart) => {
      index = chart.series.push({ name, values: "", categories: "", chartType: chart.type, color: "" }) - 1;
    });
    return this.seriesAt(() => index);
  }

  private seriesAt(index: () => number): object {
    const set = (given: unknown, apply: (series: SeriesData) => void): void =>
      this.change(given, (chart) => {
        const series = chart.series[index()];
        if (series === undefined) throw new FakeOfficeError("ItemNotFound", "ChartSeries");
        apply(series);
      });
    const addressOf = ({ target }: FakeRange): string =>
      `${this.store.sheet(target.sheetId).name}!${formatArea(target)}`;
    const format = {
      fill: { setSolidColor: (color: string) => set(color, (series) => void (series.color = color)) },
      line: Object.defineProperties(
        {},
        {
          color: { set: (color: string) => set(color, (series) => void (series.color = color)) },
          lineStyle: { set: (style: string) => set(style, () => undefined) },
        },
      ),
    };
    const series = {
      format,
      setValues: (range: FakeRange) => set(null, (item) => void (item.values = addressOf(range))),
      setXAxisValues: (range: FakeRange) => set(null, (item) => void (item.categories = addressOf(range))),
    };
    return Object.defineProperties(series, {
      name: { set: (name: string) => set(name, (item) => void (item.name = name)) },
      chartType: { set: (type: string) => set(type, (item) => void (item.chartType = type)) },
      markerStyle: { set: (style: string) => set(style, () => undefined) },
    });
  }
}

export class FakeCharts extends FakeCollection<ChartData, FakeChart> {
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    /** `null` on a null sheet, which has no charts. */
    private readonly sheetId: () => string | null,
  ) {
    super(request);
  }

  getItemOrNullObject(name: string): FakeChart {
    return new FakeChart(
      this.request,
      this.store,
      () => this.list().find((chart) => chart.name === name) ?? null,
      true,
    );
  }

  add(type: string, source: FakeRange): FakeChart {
    const make = (): ChartData => {
      const values = `${this.store.sheet(source.target.sheetId).name}!${formatArea(source.target)}`;
      const first = { name: "", values, categories: "", chartType: type, color: "" };
      const chart: ChartData = {
        name: `Chart${this.store.freshId()}`,
        title: "",
        type,
        position: "",
        series: [first],
        axis: {},
      };
      const sheetId = this.sheetId() ?? "";
      this.store.refuseProtected(sheetId);
      this.store.extrasOf(sheetId).charts.push(chart);
      return chart;
    };
    return new FakeChart(this.request, this.store, make, false);
  }

  protected list(): ChartData[] {
    const sheetId = this.sheetId();
    return sheetId === null ? [] : this.store.extrasOf(sheetId).charts;
  }

  protected itemFor(chart: ChartData): FakeChart {
    return new FakeChart(this.request, this.store, () => chart, false, chart);
  }
}

const PAGE_SETTINGS = [
  "paperSize", "orientation", "zoom", "leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin",
] as const; // prettier-ignore
const HEADER_TEXTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/** Properties that are loaded and set by their own name. */
function defineSettings(owner: FakeSettings, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(owner, name, {
      get: () => owner.loadedSetting(name),
      set: (value: unknown) => owner.changeSetting(name, value),
    });
  }
}

class FakeSettings extends FakeObject<PageData> {
  protected readonly scalars = Object.fromEntries(
    [...PAGE_SETTINGS, ...HEADER_TEXTS].map((name) => [name, ({ settings }: PageData) => settings[name]]),
  );

  loadedSetting(name: string): unknown {
    return this.take(name);
  }
  changeSetting(name: string, value: unknown): void {
    this.change(value, ({ settings }) => void (settings[name] = value));
  }
}

export class FakePageLayout extends FakeSettings {
  readonly headersFooters: { readonly defaultForAllPages: FakeSettings };

  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    private readonly sheetId: () => string,
  ) {
    const find = (): PageData => store.extrasOf(sheetId()).page;
    super(request, find);
    defineSettings(this, PAGE_SETTINGS);
    const texts = new FakeSettings(request, find);
    defineSettings(texts, HEADER_TEXTS);
    this.headersFooters = { defaultForAllPages: texts };
  }

  setPrintMargins(unit: string, margins: Record<string, number>): void {
    if (unit !== "Inches") throw new FakeOfficeError("NotImplemented", unit);
    this.change(margins, ({ settings }) => {
      for (const [side, inches] of Object.entries(margins)) settings[`${side}Margin`] = inches * 72;
    });
  }
  setPrintArea(address: string): void {
    this.change(address, (page) => void (page.area = parseAddress(address)?.area ?? null));
  }
  setPrintTitleRows(address: string): void {
    this.change(address, (page) => void (page.rows = parseAddress(address)?.area ?? null));
  }
  setPrintTitleColumns(address: string): void {
    this.change(address, (page) => void (page.columns = parseAddress(address)?.area ?? null));
  }
  getPrintAreaOrNullObject(): FakeRangeAreas {
    const find = () => {
      const { area } = this.target;
      return area && { sheetId: this.sheetId(), areas: [area] };
    };
    return new FakeRangeAreas(this.request, this.store, find, true);
  }
  getPrintTitleRowsOrNullObject(): FakeRange {
    return this.titles(({ rows }) => rows);
  }
  getPrintTitleColumnsOrNullObject(): FakeRange {
    return this.titles(({ columns }) => columns);
  }

  private titles(of: (page: PageData) => Area | null): FakeRange {
    const find = () => {
      const area = of(this.target);
      return area && { sheetId: this.sheetId(), ...area };
    };
    return new FakeRange(this.request, this.store, find, true);
  }
}

export class FakeProtection
  extends FakeObject<string>
  implements Pick<Excel.WorksheetProtection, "protected" | "options" | "protect" | "unprotect">
{
  constructor(
    request: FakeRequest,
    private readonly store: FakeStore,
    find: () => string | null,
    known?: string,
  ) {
    super(request, find, false, known);
  }

  protected readonly scalars = {
    protected: (id: string) => this.store.extrasOf(id).protection !== null,
    options: (id: string) => this.store.extrasOf(id).protection ?? {},
  };

  get protected(): boolean {
    return this.take("protected");
  }
  get options(): Excel.WorksheetProtectionOptions {
    return this.take("options");
  }
  protect(options: Excel.WorksheetProtectionOptions = {}): void {
    this.change(options, (id) => {
      if (this.store.extrasOf(id).protection !== null)
        throw new FakeOfficeError("InvalidOperation", "already protected");
      this.store.extrasOf(id).protection = options;
    });
  }
  unprotect(): void {
    this.change(null, (id) => void (this.store.extrasOf(id).protection = null));
  }
}
