/** Apogée's text files: sections, columns described one a line, then one row a student. */
import { textAt, type Grid } from "../../import/grid";
import type { LeftOutColumn, MarkColumn, MarksList, Scale } from "./marks-list";
import { ASSUMED } from "../../import/scale";
import { rowsUnder } from "./heading-row";

const SECTION = /^XX[-_]/;
const COLUMNS = "XX-APO_COLONNES-XX";
const VALUES = "XX-APO_VALEURS-XX";
const MARK_COLUMN = /^apoL_c\d+$/;
const LEARNER_COLUMN = /^apoL_a\d+_/;
const BIRTH = /_naissance$/;
/** Where the line of a column says it in words. */
const WORDS_COLUMN = 8;
/** `ABI : Absence injustifiée`. */
const LEGEND = /^([^\s:]+)\s*:\s*(\S.*)$/;

/** What a line of the section of columns says. */
interface Described {
  readonly id: string;
  /** What is marked: the same for its mark, its scale and its result. */
  readonly object: string;
  readonly code: string;
  readonly session: number;
  readonly type: string;
  readonly label: string;
}

export function readApogee(grid: Grid): MarksList | null {
  const columnsRow = rowOf(grid, COLUMNS);
  const valuesRow = rowOf(grid, VALUES);
  if (columnsRow < 0 || valuesRow < columnsRow) return null;
  const described = new Map(describedColumns(grid, columnsRow + 1, valuesRow).map((one) => [one.id, one]));
  const idRow = valuesRow + 1;
  const ids = (grid[idRow] ?? []).map((_, column) => textAt(grid, idRow, column));
  const placed = ids.flatMap((id, column) => {
    const about = described.get(id);
    return about ? [{ ...about, column }] : [];
  });
  const marks = placed.filter(({ type }) => type === "N").map((one) => markColumn(one, scaleOf(one, placed)));
  const who = whoOf(ids);
  return {
    source: "apogee",
    confidence: 1,
    grid,
    headingRow: idRow,
    who,
    ...rowsUnder(grid, idRow, who),
    marks,
    leftOutColumns: [...placed.filter(({ type }) => type !== "N").map(besideMarks), ...besideWho(grid, ids, who)],
    legend: legendUnder(grid, rowOf(grid, "XX-APO_TYP_RES-XX")),
  };
}

export function rowOf(grid: Grid, section: string): number {
  return grid.findIndex((_, row) => textAt(grid, row, 0) === section);
}

/** `apoL_c0001, VET, V1CJ, 111, 2007, 0, 1, N, V1CJ - DUT CJ an1, 0, 1, Note`. */
function describedColumns(grid: Grid, first: number, end: number): readonly Described[] {
  return Array.from({ length: end - first }, (_, index) => first + index)
    .filter((row) => MARK_COLUMN.test(textAt(grid, row, 0)) && textAt(grid, row, 7) !== "")
    .map((row) => {
      const [
        id = "",
        kind = "",
        code = "",
        version = "",
        year = "",
        session = "",
        admission = "",
        type = "",
        label = "",
      ] = Array.from({ length: 9 }, (_, column) => textAt(grid, row, column));
      const object = [kind, code, version, year, session, admission].join("|");
      return { id, object, code, session: Number(session), type, label };
    });
}

/** What a mark is out of, its result, and whatever else is described with it. */
function besideMarks({ column, code, label, type }: Placed): LeftOutColumn {
  const heading = [code, label].filter((part) => part !== "").join(" · ");
  return { column, heading, reason: type === "B" ? "scale" : type === "R" ? "result" : "other" };
}

/** What else is said of the learners: their dates of birth. */
function besideWho(grid: Grid, ids: readonly string[], who: MarksList["who"]): readonly LeftOutColumn[] {
  const named = new Set<number>(Object.values(who as Readonly<Record<string, number>>));
  return ids.flatMap((id, column): LeftOutColumn[] => {
    if (!LEARNER_COLUMN.test(id) || named.has(column)) return [];
    const row = grid.findIndex((_, at) => textAt(grid, at, 0) === id);
    const heading = row < 0 ? "" : textAt(grid, row, WORDS_COLUMN);
    return [{ column, heading: heading === "" ? id : heading, reason: BIRTH.test(id) ? "birthDate" : "other" }];
  });
}

interface Placed extends Described {
  readonly column: number;
}

function scaleOf({ object }: Placed, placed: readonly Placed[]): Scale {
  const scale = placed.find((one) => one.object === object && one.type === "B");
  return scale ? { kind: "column", column: scale.column } : ASSUMED;
}

function markColumn({ column, code, label, session }: Placed, scale: Scale): MarkColumn {
  const isSession = session === 1 || session === 2;
  return { column, heading: label === "" ? code : label, scale, unit: code, ...(isSession && { session }) };
}

function whoOf(ids: readonly string[]): MarksList["who"] {
  const [number, lastName, firstName] = [/_code$/, /_nom$/, /_prenom$/].map((name) =>
    ids.findIndex((id) => id.startsWith("apoL_a") && name.test(id)),
  );
  return {
    ...(number !== undefined && number >= 0 && { number }),
    ...(lastName !== undefined && lastName >= 0 && { lastName }),
    ...(firstName !== undefined && firstName >= 0 && { firstName }),
  };
}

/** The section of types of results says what each code means. */
export function legendUnder(grid: Grid, section: number): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (let row = section + 1; section >= 0 && row < grid.length; row += 1) {
    if (SECTION.test(textAt(grid, row, 0))) break;
    for (let column = 0; column < (grid[row]?.length ?? 0); column += 1) {
      const [, code, meaning] = LEGEND.exec(textAt(grid, row, column)) ?? [];
      if (code !== undefined && meaning !== undefined) legend.set(code.toUpperCase(), meaning);
    }
  }
  return legend;
}
