/** A reading in a line a table: what a person would check. */
import type { ColumnReading, SheetReading, TableReading } from "../../../src/tools/reading/sheet-reading";
import { columnName, formatArea } from "../../../src/workbook/address";
import { weakest } from "../../../src/tools/reading/certainty";

const MARKS: Readonly<Record<string, string>> = { sure: "", likely: "?", unsure: "??" };

export function summaries({ tables }: SheetReading): readonly string[] {
  return tables.flatMap(tableLines);
}

function tableLines({ found, layout, people, columns, units, questions }: TableReading): readonly string[] {
  const rowsApart = found.specialRows.map(({ row, kind }) => `${row + 1} ${kind}`);
  const odd = columns.flatMap((one) => one.odd.map(({ row }) => `${columnName(one.column)}${row + 1}`));
  return [
    [
      `${formatArea(found.area)} ${layout.value}`,
      ...rowsApart,
      ...(people.rows.length > 0 ? [`${people.rows.length} people`] : []),
    ].join(", "),
    columns
      .filter(({ heading, role }) => heading !== "" || role.value !== "other")
      .map(columnText)
      .join(" | "),
    ...units.map(
      ({ unit, weights }) =>
        `${unit.name ?? "-"}: ${unit.marks.map(columnName).join("")}${unit.resits.length > 0 ? `/${unit.resits.map((one) => (one === null ? "-" : columnName(one))).join("")}` : ""} ${weightsText(weights.value)}`,
    ),
    ...(odd.length > 0 ? [`odd ${odd.join(" ")}`] : []),
    ...people.namesakes.map(({ kind, rows }) => `${kind} ${rows.map((row) => row + 1).join(" ")}`),
    ...(people.placeholders.length > 0 ? [`${people.placeholders.length} placeholders`] : []),
    ...questions.map(({ kind, columns: asked }) => `asks ${kind} ${asked.map(columnName).join("")}`),
  ];
}

function columnText({ column, role, guess, scale, unit }: ColumnReading): string {
  const parts = [
    role.value,
    guess.unit,
    guess.assessment,
    guess.session,
    scale && (scale.value.kind === "number" ? `/${scale.value.outOf}` : `/${scale.value.kind}`),
  ];
  const certainty = weakest(role.certainty, unit?.certainty ?? "sure", scale?.certainty ?? "sure");
  return `${columnName(column)} ${parts.filter((part) => part !== undefined).join(" ")}${role.value === "other" ? "" : (MARKS[certainty] ?? "")}`;
}

function weightsText(weights: TableReading["units"][number]["weights"]["value"]): string {
  if (weights.kind === "figures") return weights.values.join(":");
  return weights.kind === "row" ? `row ${weights.row + 1}` : weights.kind;
}
