import { quoteSheet } from "../../../workbook/address";
import type { Cell, RangeRef, WorkbookModel } from "../../../workbook/model";
import type { ChartSeries, ChartSource, ChartSpec } from "../../../charts/chart-spec";
import { REFERENCE_COLOR, seriesColors } from "../../../charts/palette";
import { absoluteArea } from "../address";
import { escapeText, xml } from "../xml/write-xml";

const CHART_NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Any two numbers that tell the axes of one chart apart. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

type Values = readonly (number | string | null)[];

/** A chart as Excel draws it, following the cells; the values of the cells are there for programs that do not. */
export function chartXml(spec: ChartSpec, model: WorkbookModel): string {
  const axes = spec.type === "doughnut" ? "" : axesXml(spec);
  return xml("c:chartSpace", CHART_NAMESPACES, [
    xml("c:roundedCorners", { val: false }),
    xml("c:chart", {}, [
      spec.titleFrom && "range" in spec.titleFrom ? cellTitleXml(spec.titleFrom, model) : titleXml(spec.title),
      xml("c:autoTitleDeleted", { val: false }),
      xml("c:plotArea", {}, [xml("c:layout"), plotXml(spec, model), linesXml(spec, model), axes]),
      hasLegend(spec) ? xml("c:legend", {}, xml("c:legendPos", { val: "b" }) + xml("c:overlay", { val: false })) : "",
      xml("c:plotVisOnly", { val: true }),
      xml("c:dispBlanksAs", { val: "gap" }),
    ]),
  ]);
}

/** A blank has a name, and no colour to find it by. */
function hasLegend({ type, series }: ChartSpec): boolean {
  return type === "doughnut" || (series.length > 1 && series.every(({ as }) => as !== "blank"));
}

function plotXml(spec: ChartSpec, model: WorkbookModel): string {
  const series = spec.series.flatMap((one, i) => (one.as === "line" ? [] : seriesXml(one, i, spec, model)));
  const axes = [xml("c:axId", { val: CATEGORY_AXIS }), xml("c:axId", { val: VALUE_AXIS })];
  const grouping = xml("c:grouping", {
    val: spec.stacked ? "stacked" : spec.type === "line" ? "standard" : "clustered",
  });
  const varyColors = xml("c:varyColors", { val: spec.type === "doughnut" });
  switch (spec.type) {
    case "doughnut":
      return xml("c:doughnutChart", {}, [
        varyColors,
        ...series,
        xml("c:firstSliceAng", { val: 0 }),
        xml("c:holeSize", { val: 50 }),
      ]);
    case "line":
      return xml("c:lineChart", {}, [grouping, varyColors, ...series, xml("c:marker", { val: true }), ...axes]);
    default: {
      const direction = xml("c:barDir", { val: spec.type === "bar" ? "bar" : "col" });
      const overlap = spec.stacked ? xml("c:overlap", { val: 100 }) : "";
      return xml("c:barChart", {}, [
        direction,
        grouping,
        varyColors,
        ...series,
        xml("c:gapWidth", { val: 80 }),
        overlap,
        ...axes,
      ]);
    }
  }
}

/** What bars are held against, as lines of their own; a chart of horizontal bars has no place for one. */
function linesXml(spec: ChartSpec, model: WorkbookModel): string {
  if (spec.type !== "column" && spec.type !== "line") return "";
  const { reference, categories, series } = spec;
  const lines = series.flatMap(({ name, values, as, color }, i) =>
    as === "line" ? lineXml(name, i, color ?? REFERENCE_COLOR, sourceXml(values, "num", model)) : [],
  );
  if (reference) {
    const points = Array<number>(valuesOf(categories, model).length).fill(reference.value);
    const source = xml("c:numLit", {}, pointsXml(points));
    lines.push(lineXml(reference.label, series.length, REFERENCE_COLOR, source));
  }
  if (lines.length === 0) return "";
  return xml("c:lineChart", {}, [
    xml("c:grouping", { val: "standard" }),
    xml("c:varyColors", { val: false }),
    ...lines,
    xml("c:marker", { val: true }),
    xml("c:axId", { val: CATEGORY_AXIS }),
    xml("c:axId", { val: VALUE_AXIS }),
  ]);
}

function lineXml(name: string, index: number, color: string, source: string): string {
  return xml("c:ser", {}, [
    ...seriesHead(name, index),
    xml("c:spPr", {}, xml("a:ln", { w: 19050 }, fillXml(color) + xml("a:prstDash", { val: "dash" }))),
    xml("c:marker", {}, xml("c:symbol", { val: "none" })),
    xml("c:val", {}, source),
    xml("c:smooth", { val: false }),
  ]);
}

function seriesXml(series: ChartSeries, index: number, spec: ChartSpec, model: WorkbookModel): string {
  return xml("c:ser", {}, [
    ...seriesHead(series.name, index),
    ...(spec.type === "doughnut"
      ? slicesXml(valuesOf(series.values, model).length)
      : [lookXml(series, index, spec.type)]),
    xml("c:cat", {}, sourceXml(spec.categories, "str", model)),
    xml("c:val", {}, sourceXml(series.values, "num", model)),
    spec.type === "line" ? xml("c:smooth", { val: false }) : "",
  ]);
}

function seriesHead(name: string, index: number): readonly string[] {
  return [
    xml("c:idx", { val: index }),
    xml("c:order", { val: index }),
    xml("c:tx", {}, xml("c:v", {}, escapeText(name))),
  ];
}

/** Every colour is said: left out, it would be that of a theme, which our files do not have. */
function lookXml(series: ChartSeries, index: number, type: ChartSpec["type"]): string {
  if (series.as === "blank") return xml("c:spPr", {}, xml("a:noFill")) + xml("c:invertIfNegative", { val: false });
  const fill = fillXml(series.color ?? colorOf(index));
  if (type === "line") return xml("c:spPr", {}, xml("a:ln", { w: 28575 }, fill));
  return xml("c:spPr", {}, fill) + xml("c:invertIfNegative", { val: false });
}

function slicesXml(count: number): readonly string[] {
  return Array.from({ length: count }, (_, idx) =>
    xml("c:dPt", {}, [
      xml("c:idx", { val: idx }),
      xml("c:bubble3D", { val: false }),
      xml("c:spPr", {}, fillXml(colorOf(idx))),
    ]),
  );
}

function colorOf(index: number): string {
  return seriesColors[index % seriesColors.length] ?? "#000000";
}

function fillXml(color: string): string {
  return xml("a:solidFill", {}, xml("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
}

function sourceXml(source: ChartSource, kind: "str" | "num", model: WorkbookModel): string {
  const points = pointsXml(valuesOf(source, model), kind);
  if (!("range" in source)) return xml(`c:${kind}Lit`, {}, points);
  const reference = `${quoteSheet(source.range.sheet)}!${absoluteArea(source.range)}`;
  return xml(`c:${kind}Ref`, {}, xml("c:f", {}, escapeText(reference)) + xml(`c:${kind}Cache`, {}, points));
}

function pointsXml(values: Values, kind: "str" | "num" = "num"): string {
  const points = values.map((value, idx) => {
    const usable = kind === "str" ? value !== null : typeof value === "number" && Number.isFinite(value);
    return usable ? xml("c:pt", { idx }, xml("c:v", {}, escapeText(String(value)))) : "";
  });
  return xml("c:ptCount", { val: values.length }) + points.join("");
}

function valuesOf(source: ChartSource, model: WorkbookModel): Values {
  return "range" in source ? cellsOf(source.range, model).map(plainValue) : source.values;
}

function cellsOf({ sheet, row, column, rows, columns }: RangeRef, model: WorkbookModel): readonly (Cell | undefined)[] {
  const cells = model.sheets.find(({ name }) => name === sheet)?.cells ?? {};
  return Array.from(
    { length: rows * columns },
    (_, i) => cells[row + Math.floor(i / columns)]?.[column + (i % columns)],
  );
}

function plainValue(cell: Cell | undefined): number | string | null {
  const value = cell?.value ?? null;
  return typeof value === "number" || typeof value === "string" ? value : null;
}

function axesXml({ type, axis }: ChartSpec): string {
  const horizontal = type === "bar";
  const scaling = [
    xml("c:orientation", { val: "minMax" }),
    axis?.max === undefined ? "" : xml("c:max", { val: axis.max }),
    axis?.min === undefined ? "" : xml("c:min", { val: axis.min }),
  ];
  const format = { formatCode: axis?.numberFormat ?? "General", sourceLinked: axis?.numberFormat === undefined };
  return (
    xml("c:catAx", {}, [
      xml("c:axId", { val: CATEGORY_AXIS }),
      // Bars are drawn from the bottom up: reversed, the first category is the first read.
      xml("c:scaling", {}, xml("c:orientation", { val: horizontal ? "maxMin" : "minMax" })),
      xml("c:delete", { val: false }),
      xml("c:axPos", { val: horizontal ? "l" : "b" }),
      xml("c:crossAx", { val: VALUE_AXIS }),
      xml("c:crosses", { val: "autoZero" }),
    ]) +
    xml("c:valAx", {}, [
      xml("c:axId", { val: VALUE_AXIS }),
      xml("c:scaling", {}, scaling),
      xml("c:delete", { val: false }),
      xml("c:axPos", { val: horizontal ? "b" : "l" }),
      xml("c:majorGridlines"),
      axis?.title === undefined ? "" : titleXml(axis.title),
      xml("c:numFmt", format),
      xml("c:crossAx", { val: CATEGORY_AXIS }),
      xml("c:crosses", { val: horizontal ? "max" : "autoZero" }),
    ])
  );
}

/** The title that a cell says, with what it says now. */
function cellTitleXml(source: ChartSource, model: WorkbookModel): string {
  return xml("c:title", {}, [xml("c:tx", {}, sourceXml(source, "str", model)), xml("c:overlay", { val: false })]);
}

function titleXml(title: string): string {
  const text = xml("a:p", {}, xml("a:r", {}, xml("a:t", {}, escapeText(title))));
  return xml("c:title", {}, [
    xml("c:tx", {}, xml("c:rich", {}, xml("a:bodyPr") + text)),
    xml("c:overlay", { val: false }),
  ]);
}
