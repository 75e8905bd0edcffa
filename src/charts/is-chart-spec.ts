/** Whether something read from a file is a chart as this product describes them. */
import type { Area } from "../workbook/model";
import type { ChartSeries, ChartSpec } from "./chart-spec";

type Fields = Readonly<Record<string, unknown>>;

const LOOKS: ReadonlySet<unknown> = new Set<ChartSeries["as"]>([undefined, "line", "blank"]);
const TYPES: ReadonlySet<unknown> = new Set<ChartSpec["type"]>(["column", "bar", "line", "doughnut"]);

export function isChartSpec(value: unknown): value is ChartSpec {
  if (!isFields(value)) return false;
  const { type, title, titleFrom, description, categories, series, stacked, axis, reference } = value;
  return (
    TYPES.has(type) &&
    typeof title === "string" &&
    (titleFrom === undefined || isSource(titleFrom)) &&
    typeof description === "string" &&
    isSource(categories) &&
    Array.isArray(series) &&
    series.every(isSeries) &&
    (stacked === undefined || stacked === true) &&
    (axis === undefined || isAxis(axis)) &&
    (reference === undefined ||
      (isFields(reference) && typeof reference["label"] === "string" && isFinite(reference["value"])))
  );
}

/** Cells of a sheet, counted from 0. */
export function isArea(value: unknown): value is Area {
  if (!isFields(value)) return false;
  const isCount = (count: unknown, least: number): boolean => Number.isSafeInteger(count) && (count as number) >= least;
  return (
    isCount(value["row"], 0) && isCount(value["column"], 0) && isCount(value["rows"], 1) && isCount(value["columns"], 1)
  );
}

function isSeries(value: unknown): boolean {
  if (!isFields(value) || typeof value["name"] !== "string" || !isSource(value["values"])) return false;
  const { color, as } = value;
  return (color === undefined || typeof color === "string") && LOOKS.has(as);
}

function isSource(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { range, values } = value;
  if (range !== undefined) return isFields(range) && typeof range["sheet"] === "string" && isArea(range);
  return Array.isArray(values) && values.every((one) => one === null || typeof one === "string" || isFinite(one));
}

function isAxis(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { title, min, max, numberFormat } = value;
  const areTexts = [title, numberFormat].every((text) => text === undefined || typeof text === "string");
  return areTexts && [min, max].every((bound) => bound === undefined || isFinite(bound));
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
