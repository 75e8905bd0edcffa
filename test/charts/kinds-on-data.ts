/** Each kind of chart on the figures that it may meet: usual, none, one, negative, many, missing, in error. */
import type { ChartKind } from "../../src/charts/catalogue/chart-kinds";
import { OTHER, type ChartRefusal } from "../../src/charts/catalogue/catalogue-chart";
import type { Figure, FigureColumn, FigureTable } from "../../src/charts/catalogue/figures";

/** Every column of each kind, drawn or not; what it is held against among them. */
const COLUMNS: Readonly<Record<ChartKind, readonly string[]>> = {
  successRate: ["passed", "assessed", "rate", "limit", "below", "reached"],
  successBySession: ["assessed", "session1", "afterSession2", "later"],
  successByGroup: ["passed", "assessed", "rate"],
  distribution: ["below", "reached", "limit"],
  credits: ["earned", "required", "missing"],
  deviation: ["first", "second"],
  chargesRevenue: ["charges", "revenue"],
  forecastActual: ["forecast", "actual"],
  instalments: ["planned", "invoiced", "received"],
  treasury: ["balance", "lowest"],
  costPerLearner: ["cost"],
  costPerHour: ["cost"],
  margin: ["headcount", "margin", `${OTHER}Cnam`, `${OTHER}CFA`, "zero"],
  sensitivity: ["lower", "higher", "reach"],
  indicators: ["achieved", "target"],
  staffing: ["value", "minimum"],
  obligations: ["start", "end", "days"],
};

export const dataIds = [
  "normal",
  "empty",
  "onePoint",
  "negative",
  "manyRows",
  "manySeries",
  "missing",
  "error",
] as const;
export type DataId = (typeof dataIds)[number];

/** A chart that nobody could read is refused, with a sentence. */
export const REFUSED: Readonly<Partial<Record<DataId, ChartRefusal>>> = { empty: "empty", manySeries: "tooManySeries" };

/** Several series of one kind are the parties of a margin: no other kind has a number of series that grows. */
export function isPossible(kind: ChartKind, data: DataId): boolean {
  return data !== "manySeries" || kind === "margin";
}

const ROWS = 4;
const MANY = 200;
const ONE_DAY_IN_2026 = 46_300;

export function figuresOf(kind: ChartKind, data: DataId): FigureTable {
  const rows = data === "empty" ? 0 : data === "onePoint" ? 1 : data === "manyRows" ? MANY : ROWS;
  const more = data === "manySeries" ? Array.from({ length: MANY }, (_, index) => `${OTHER}Partie ${index + 1}`) : [];
  const columns = [...COLUMNS[kind], ...more].map((id, place): FigureColumn => ({
    id,
    name: id.startsWith(OTHER) ? id.slice(OTHER.length) : id,
    values: Array.from({ length: rows }, (_, row) => figureOf(kind, data, { row, place })),
  }));
  return { labels: Array.from({ length: rows }, (_, row) => `Ligne ${row + 1}`), columns };
}

function figureOf(
  kind: ChartKind,
  data: DataId,
  { row, place }: { readonly row: number; readonly place: number },
): Figure {
  if (data === "missing" && (row + place) % 2 === 1) return null;
  if (data === "error" && row === 1) return { error: "#VALUE!" };
  const size = (row % ROWS) + 1 + place;
  if (kind === "obligations") return place === 2 ? 10 * size : ONE_DAY_IN_2026 + 20 * size;
  const usual = kind.startsWith("success") || kind === "deviation" ? size / 10 : size;
  return data === "negative" && row % 2 === 0 ? -usual : usual;
}
