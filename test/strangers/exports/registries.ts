/** Files of national student records: sections, bands, scales in columns of their own. */
import type { Draw } from "../draw";
import { GridWriter } from "../grid-writer";
import { sheetOf } from "../layouts/simple-table";
import { CLEAN, drawMarks, levelsOf } from "../marks/draw-marks";
import type { Cell, ColumnTruth, StrangerSheet, TableTruth, UnitTruth } from "../stranger-sheet";
import { cohort, type Person } from "../words/people";
import { unitNames, type UnitName } from "../words/units";
import { asText, type TextForm } from "./as-text";

const FORM: TextForm = { separator: "\t", decimal: ",", encoding: "latin1", lineEnd: "\r\n", quoteAll: false };

interface Records {
  readonly people: readonly Person[];
  readonly units: readonly UnitName[];
  readonly scale: number;
  readonly figures: readonly (readonly number[])[];
}

function records(draw: Draw): Records {
  const people = cohort(draw, draw.int(4, 12));
  const units = unitNames(draw, draw.int(1, 3), "code", false);
  const scale = draw.pick([20, 20, 40, 100]);
  const levels = levelsOf(draw, people.length);
  return {
    people,
    units,
    scale,
    figures: units.map(() => drawMarks(draw, levels, scale, CLEAN).map(({ figure }) => figure ?? 0)),
  };
}

function unitTruth({ units, scale, figures, people }: Records, order: number, column: number, firstRow: number): UnitTruth {
  const expected = new Map(people.map((_, person) => [firstRow + person, ((figures[order]?.[person] ?? 0) * 20) / scale]));
  return { names: units[order]?.keys ?? null, marks: [column], resits: [], weights: [1], expected };
} // prettier-ignore

const WHO: readonly ColumnTruth[] = (
  [
    ["Numéro", "learnerNumber"],
    ["Nom", "lastName"],
    ["Prénom", "firstName"],
  ] as const
).map(([heading, role], column) => ({ column, heading, use: "who", roles: [role] }));

/** Bands of units over Note | Barème | Résultat, at times with blank rows between. */
function bands(draw: Draw, id: string): StrangerSheet {
  const drawn = records(draw);
  const { people, units, scale, figures } = drawn;
  const grid = new GridWriter();
  const gap = draw.chance(0.5) ? 1 : 0;
  grid.put(0, 0, "PV de jury");
  const bandRow = 2;
  const headRow = bandRow + 1 + gap;
  const firstRow = headRow + 1;
  const result = draw.chance(0.6);
  const width = result ? 3 : 2;
  grid.putRow(headRow, 0, [draw.pick(["Code apprenant", "Numéro étudiant", "N° apprenant"]), "Nom", "Prénom"]);
  units.forEach(({ shown }, order) => {
    const at = 3 + order * width;
    grid.put(bandRow, at, shown);
    grid.merge(bandRow, at, 1, width);
    grid.putRow(headRow, at, ["Note", "Barème", ...(result ? ["Résultat"] : [])]);
  });
  people.forEach(({ number, last, first }, person) => {
    const marks = units.flatMap((_, order): Cell[] => {
      const figure = figures[order]?.[person] ?? 0;
      return [figure, scale, ...(result ? [figure * 2 >= scale ? "ADM" : "AJ"] : [])];
    });
    grid.putRow(firstRow + person, 0, [number, last.toUpperCase(), first, ...marks]);
  });
  const columns = units.flatMap((_, order): ColumnTruth[] => {
    const at = 3 + order * width;
    return [
      { column: at, heading: "Note", use: "mark", roles: ["mark", "mean"], session: 1, scale, scaleBy: "column" },
      { column: at + 1, heading: "Barème", use: "aside", roles: ["scale"] },
      ...(result ? [{ column: at + 2, heading: "Résultat", use: "aside" as const, roles: ["status"] }] : []),
    ];
  });
  const table = tableOf(drawn, firstRow, [...WHO, ...columns], (order) => 3 + order * width);
  return sheetOf({ id, family: "exports", traits: ["bands of a record", gap > 0 ? "gap" : "no gap"], name: "PV" }, grid, [table]); // prettier-ignore
}

function tableOf(
  drawn: Records,
  firstRow: number,
  columns: readonly ColumnTruth[],
  at: (order: number) => number,
): TableTruth {
  return {
    layouts: ["learnerPerRow"],
    anchor: [firstRow, 0],
    dataRows: drawn.people.map((_, person) => firstRow + person),
    columns,
    units: drawn.units.map((_, order) => unitTruth(drawn, order, at(order), firstRow)),
    open: [],
    placeholders: [],
    namesakes: [],
  };
}

/** The exchange file of Apogée: titles, columns described one a line, then values under codes. */
function apogee(draw: Draw, id: string): StrangerSheet {
  const drawn = records(draw);
  const { people, units, scale, figures } = drawn;
  const grid = new GridWriter();
  const lines: Cell[][] = [["XX-APO_TITRES-XX"], ["apoC_annee", "2025/2026"], ["apoC_cod_dip", "LPGO"], [], ["XX-APO_COLONNES-XX"]]; // prettier-ignore
  const base = ["apoL_a01_code", "apoL_a02_nom", "apoL_a03_prenom", "apoL_a04_naissance"];
  ["Numéro", "Nom", "Prénom", "Naissance"].forEach((word, at) =>
    lines.push([base[at] ?? "", "Type Objet", null, null, null, null, null, "Etudiant", word]),
  );
  lines.push(["APO_COL_VAL_DEB"]);
  const codes = units.flatMap(({ shown }, order) => {
    const note = `apoL_c${String(order * 2 + 1).padStart(4, "0")}`;
    const outOf = `apoL_c${String(order * 2 + 2).padStart(4, "0")}`;
    lines.push([note, "ELP", shown, null, 2025, 1, 0, "N", shown, 1, 1, "Note"]);
    lines.push([outOf, "ELP", shown, null, 2025, 1, 0, "B", null, 1, 1, "Barème"]);
    return [note, outOf];
  });
  lines.push(["APO_COL_VAL_FIN", "apoL_c9999"], [], ["XX-APO_VALEURS-XX"], [...base, ...codes]);
  const firstRow = lines.length;
  people.forEach(({ last, first }, person) => {
    const marks = units.flatMap((_, order): Cell[] => [figures[order]?.[person] ?? 0, scale]);
    lines.push([21000123 + person * 11, last.toUpperCase(), first, "12/03/2004", ...marks]);
  });
  lines.forEach((cells, row) => grid.putRow(row, 0, cells));
  const columns: readonly ColumnTruth[] = [
    ...WHO,
    { column: 3, heading: "Naissance", use: "aside", roles: ["birthDate", "date"] },
    ...units.flatMap((_, order): ColumnTruth[] => [
      { column: 4 + order * 2, heading: "Note", use: "mark", roles: ["mark", "mean"], scale, scaleBy: "column" },
      { column: 5 + order * 2, heading: "Barème", use: "aside", roles: ["scale", "other"] },
    ]),
  ];
  // The form declares each column: whose it is, its object and what it is out of. Nothing is left to ask.
  const table = tableOf(drawn, firstRow, columns, (order) => 4 + order * 2);
  const sheet = sheetOf({ id, family: "exports", traits: ["Apogée"], name: "apogee" }, grid, [table]);
  return { ...sheet, bytes: asText(lines, FORM) };
}

export const registries: readonly ((draw: Draw, id: string) => StrangerSheet)[] = [bands, apogee];
