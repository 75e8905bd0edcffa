/** How well what was found agrees with what is there. */
import type { FoundColumn, FoundTable, SpecialRow } from "../../../../src/tools/recognise/found-table";
import type { SheetModel } from "../../../../src/workbook/model";
import type { Layout, TrueColumn, TrueTable } from "./layout";

export const HIGH_CONFIDENCE = 0.8;

export interface Miss {
  readonly layout: string;
  readonly heading: string;
  readonly expected: string;
  readonly found: string;
  readonly confidence: number;
}

export interface Score {
  readonly columns: number;
  readonly columnsRight: number;
  readonly rows: number;
  readonly rowsRight: number;
  readonly misses: readonly Miss[];
  readonly rowMisses: readonly string[];
}

export function scoreOf(layouts: readonly Layout[], find: (sheet: SheetModel) => readonly FoundTable[]): Score {
  return layouts.map((layout) => scoreLayout(layout, find(layout.sheet))).reduce(sum, NOTHING);
}

export function surelyWrong({ misses }: Score): readonly Miss[] {
  return misses.filter(({ confidence }) => confidence >= HIGH_CONFIDENCE);
}

const NOTHING: Score = { columns: 0, columnsRight: 0, rows: 0, rowsRight: 0, misses: [], rowMisses: [] };

function sum(one: Score, other: Score): Score {
  return {
    columns: one.columns + other.columns,
    columnsRight: one.columnsRight + other.columnsRight,
    rows: one.rows + other.rows,
    rowsRight: one.rowsRight + other.rowsRight,
    misses: [...one.misses, ...other.misses],
    rowMisses: [...one.rowMisses, ...other.rowMisses],
  };
}

/** A found table answers for the true one that shares most of its rows and columns; each column found elsewhere is wrong. */
function scoreLayout(layout: Layout, found: readonly FoundTable[]): Score {
  const pairs = layout.tables.map((table) => ({ table, match: matchOf(table, found) }));
  const matched = new Set(pairs.map(({ match }) => match));
  const strays = found.filter((table) => !matched.has(table));
  return [
    ...pairs.map(({ table, match }) => scoreTable(layout.name, table, match)),
    ...strays.map((table) => strayScore(layout.name, table.columns)),
  ].reduce(sum, NOTHING);
}

function matchOf(table: TrueTable, found: readonly FoundTable[]): FoundTable | undefined {
  const shared = (other: FoundTable): number =>
    other.columns.filter(({ column }) => table.columns.some((one) => one.column === column)).length *
    other.dataRows.filter((row) => table.dataRows.includes(row)).length;
  const [best] = [...found].sort((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best : undefined;
}

function scoreTable(layout: string, table: TrueTable, found: FoundTable | undefined): Score {
  const columns = table.columns.map((column) => scoreColumn(layout, table, column, found));
  const extra = (found?.columns ?? []).filter(
    ({ column, guess }) => guess.role !== "other" && !table.columns.some((one) => one.column === column),
  );
  return [...columns, strayScore(layout, extra), scoreRows(layout, table, found)].reduce(sum, NOTHING);
}

function scoreColumn(layout: string, table: TrueTable, truth: TrueColumn, found: FoundTable | undefined): Score {
  const column = found?.columns.find((one) => one.column === truth.column);
  if (column && agrees(table, truth, column)) return { ...NOTHING, columns: 1, columnsRight: 1 };
  const miss = {
    layout,
    heading: column?.heading ?? "(not found)",
    expected: described(truth),
    found: column ? described(column.guess) : "-",
    confidence: column?.guess.confidence ?? 0,
  };
  return { ...NOTHING, columns: 1, misses: [miss] };
}

function strayScore(layout: string, columns: readonly FoundColumn[]): Score {
  const misses = columns.map(({ heading, guess }) => ({
    layout,
    heading,
    expected: "nothing",
    found: described(guess),
    confidence: guess.confidence,
  }));
  return { ...NOTHING, columns: columns.length, misses };
}

function agrees(table: TrueTable, truth: TrueColumn, { guess }: FoundColumn): boolean {
  const roles = [truth.role].flat();
  if (!roles.includes(guess.role)) return false;
  if (guess.role !== "mark") return true;
  const units = truth.unit === undefined ? [undefined] : [truth.unit].flat();
  if (!units.some((unit) => folded(unit) === folded(guess.unit))) return false;
  if ((truth.session ?? 1) !== (guess.session ?? 1)) return false;
  const said = [truth.assessment ?? "unsaid"].flat();
  if (said.includes(guess.assessment ?? "unsaid")) return true;
  return isOnlyMark(table, truth) && said.every(isWhole) && isWhole(guess.assessment ?? "unsaid");
}

/** The only mark of a unit is its grade, said or not. */
function isOnlyMark(table: TrueTable, truth: TrueColumn): boolean {
  const unit = folded([truth.unit].flat()[0]);
  return (
    table.columns.filter(
      (one) =>
        [one.role].flat().includes("mark") &&
        folded([one.unit].flat()[0]) === unit &&
        (one.session ?? 1) === (truth.session ?? 1),
    ).length === 1
  );
}

function isWhole(assessment: string): boolean {
  return assessment === "unsaid" || assessment === "grade";
}

function folded(text: string | undefined): string {
  return (text ?? "")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{L}\d]+/gu, "")
    .toLowerCase();
}

type Kind = SpecialRow["kind"] | "data" | "outside";

/** Sections, notes and blanks alike: nobody's, and nothing to compute from. */
const IDLE: ReadonlySet<Kind> = new Set(["section", "note", "blank", "outside"]);

function scoreRows(layout: string, table: TrueTable, found: FoundTable | undefined): Score {
  const expected = kindsOf(table);
  const actual = found ? kindsOf(found) : new Map<number, Kind>();
  const rows = [...new Set([...expected.keys(), ...actual.keys()])];
  const wrong = rows.filter((row) => {
    const [one, other] = [expected.get(row) ?? "outside", actual.get(row) ?? "outside"];
    return one !== other && !(IDLE.has(one) && IDLE.has(other));
  });
  return {
    ...NOTHING,
    rows: rows.length,
    rowsRight: rows.length - wrong.length,
    rowMisses: wrong.map(
      (row) => `${layout}, row ${row + 1}: ${expected.get(row) ?? "outside"}, found ${actual.get(row) ?? "outside"}`,
    ),
  };
}

function kindsOf(table: Pick<TrueTable, "dataRows" | "specialRows">): ReadonlyMap<number, Kind> {
  return new Map<number, Kind>([
    ...table.specialRows.map(({ row, kind }): [number, Kind] => [row, kind]),
    ...table.dataRows.map((row): [number, Kind] => [row, "data"]),
  ]);
}

function described(what: {
  readonly role: TrueColumn["role"];
  readonly unit?: string | readonly string[];
  readonly assessment?: string | readonly string[];
  readonly session?: 1 | 2;
}): string {
  const parts = [[what.role].flat().join("|"), [what.unit].flat()[0], [what.assessment].flat()[0], what.session];
  return parts.filter((part) => part !== undefined).join(" ");
}
