/** Draws what the tables of the workbook allow, adds it to the workbook, and makes dashboards. */
import type { TemplateResult } from "lit/html.js";
import { chartPicture } from "../../chart/chart-picture";
import type { ChartSpec } from "../../../charts/chart-spec";
import { chartOfValues } from "../../../charts/catalogue/catalogue-chart";
import { chartShapes } from "../../../charts/catalogue/chart-kinds";
import { chartsPanelWords } from "../../../i18n/panels/charts";
import { figureTable, type ChartFigures } from "../../../tools/charts/chart-figures";
import { createChartSheet } from "../../../tools/charts/create-chart-sheet";
import { createDashboard } from "../../../tools/charts/create-dashboard";
import { createHeatMap, heatSources } from "../../../tools/charts/create-heat-map";
import { figureSource } from "../../../tools/charts/figure-source";
import { offeredCharts } from "../../../tools/charts/offered-charts";
import { sortedFigures } from "../../../tools/charts/sorted-figures";
import type { WorkbookModel } from "../../../workbook/model";
import { ChartCanvas } from "../../chart/chart-canvas";
import { valuesOf } from "../../chart/chart-figures";
import type { Panel, PanelHost } from "../panel";
import { namedRows } from "../../../tools/charts/source-cell";
import { heatTable, type ChartsActions, type ChartsState } from "./charts-state";
import { chartsView } from "./charts-view";
import { figureRows } from "./figure-rows";
import { copyPicture, printPicture, savePicture } from "./picture-places";
import { singleOffer } from "../../single-offer";
import { foundOn } from "../../reading-work/found-on";
import { serialDayOf } from "../../today";

export function openChartsPanel(host: PanelHost): Panel {
  return new ChartsPanel(host);
}

/** Of the pictures, in pixels. */
const WIDTH = 960;
const HEIGHT = 540;
const BAR = 28;

export class ChartsPanel implements Panel, ChartsActions {
  state: ChartsState = {
    offered: null,
    kind: null,
    table: 0,
    order: "sheet",
    subject: "all",
    heat: [],
    heatSheet: null,
    told: null,
    failed: false,
  };
  private readonly canvas = new ChartCanvas(
    (drawn) => {
      if (this.state.failed === drawn) this.update({ failed: !drawn });
    },
    (row) => this.explain(row),
  );

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => {
    const { shown } = this;
    if (shown) this.canvas.show(this.specOf(shown), this.host.locale);
    return chartsView(this.state, shown, this, this.host.locale);
  };

  update = (changes: Partial<ChartsState>): void => {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  };

  /** One function for ever: a new one at each drawing would look like a new canvas. */
  attach = (canvas: Element | undefined): void =>
    this.canvas.attach(canvas instanceof HTMLCanvasElement ? canvas : undefined);

  read = (): void => void this.host.during(() => this.readWorkbook());

  opened = this.read;

  changed = (): void => {
    // A sheet being edited cannot be read: what is shown stays.
    if (this.state.offered !== null) void this.readWorkbook().catch(() => undefined);
  };

  /** Shows the cells that a bar comes from, and explains them. */
  explain = (row: number): void => {
    const source = this.shown && figureSource(this.shown, row);
    if (source)
      void this.host.workbook.select(source).then(
        () => this.host.open("explain"),
        () => undefined,
      );
  };

  add = (): void => {
    const { shown } = this;
    if (!shown) return;
    void this.host.propose((workbook) => {
      // The sheets may have changed since they were read: the figures are those of now.
      const now = this.shownIn(workbook) ?? shown;
      return singleOffer(createChartSheet(workbook, now, this.host.locale));
    });
  };

  createDashboard = (): void => {
    void this.host.propose(async (workbook) => {
      const { convention, locale } = this.host;
      // Proposed on the dashboard, where the user may change it.
      const today = serialDayOf(new Date());
      const findings = await foundOn(today, workbook, this.host);
      const options = { convention, locale, today, findings };
      const plan = createDashboard(workbook, this.state.subject, options);
      const words = chartsPanelWords[locale];
      return plan ? singleOffer(plan) : { ...singleOffer({ label: words.create, edits: [] }), reason: words.none };
    });
  };

  createHeatMap = (): void => {
    const asked = heatTable(this.state)?.sheet;
    void this.host.propose((workbook) => {
      const { convention, locale } = this.host;
      const source = heatSources(workbook, { convention, locale }).find(({ sheet }) => sheet.name === asked);
      const { create, lacks } = chartsPanelWords[locale].heat;
      if (source === undefined) return { ...singleOffer({ label: create, edits: [] }), reason: lacks };
      return singleOffer(createHeatMap(workbook, source, { convention, locale }));
    });
  };

  copy = (): void => {
    const picture = this.picture();
    if (!picture) return;
    const { copied, notCopied } = this.words;
    void copyPicture(picture).then((isDone) => this.update({ told: isDone ? copied : notCopied }));
  };

  save = (): void => {
    const { shown } = this;
    const picture = this.picture();
    if (!shown || !picture) return;
    const name = `${this.specOf(shown)
      .title.replace(/[^\p{L}\p{N} ,’'()-]/gu, " ")
      .trim()}.png`;
    void savePicture(picture, name)
      .then(() => this.update({ told: this.words.saved(name) }))
      .catch(() => this.update({ failed: true }));
  };

  print = (): void => {
    const { shown } = this;
    const picture = this.picture();
    if (!shown || !picture) return;
    const { title, description } = this.specOf(shown);
    const page = { title, description, ...figureRows(shown, this.host.locale) };
    void printPicture(picture, page)
      .then((isDone) => this.update({ told: isDone ? null : this.words.notPrinted }))
      .catch(() => this.update({ failed: true }));
  };

  private get words(): (typeof chartsPanelWords)["fr"] {
    return chartsPanelWords[this.host.locale];
  }

  /** What is on screen. */
  private get shown(): ChartFigures | undefined {
    return this.chosenOf(this.state.offered ?? []);
  }

  private chosenOf(offered: NonNullable<ChartsState["offered"]>): ChartFigures | undefined {
    const { kind, table, order } = this.state;
    const charts = offered.find((one) => one.kind === kind)?.charts ?? [];
    const figures = charts[table] ?? charts[0];
    return figures && sortedFigures(figures, order);
  }

  private shownIn(workbook: WorkbookModel): ChartFigures | undefined {
    return this.chosenOf(this.offeredIn(workbook));
  }

  private offeredIn(workbook: WorkbookModel): NonNullable<ChartsState["offered"]> {
    const { convention, locale } = this.host;
    return offeredCharts(workbook, { convention, locale });
  }

  private async readWorkbook(): Promise<void> {
    const workbook = await this.host.workbook.snapshot();
    await this.host.readings.ahead(workbook.sheets);
    const offered = this.offeredIn(workbook);
    const able = offered.filter(({ charts }) => charts.length > 0).map(({ kind }) => kind);
    const { kind } = this.state;
    const kept = kind !== null && able.includes(kind) ? kind : (able[0] ?? null);
    const { convention, locale } = this.host;
    const heat = heatSources(workbook, { convention, locale }).map((source) => {
      return { sheet: source.sheet.name, learners: namedRows(source).length };
    });
    this.update({ offered, kind: kept, heat });
  }

  private specOf(figures: ChartFigures): ChartSpec {
    return chartOfValues(figures.kind, figureTable(figures), this.host.locale);
  }

  private picture(): Promise<Blob> | undefined {
    const { shown } = this;
    if (!shown) return undefined;
    const isLong = chartShapes[shown.kind].type === "bar";
    const height = isLong ? Math.max(HEIGHT, shown.labels.length * BAR + HEIGHT / 3) : HEIGHT;
    return chartPicture(this.specOf(shown), valuesOf, this.host.locale, { width: WIDTH, height });
  }
}
