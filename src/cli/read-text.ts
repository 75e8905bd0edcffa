/** What is read of a sheet, as text. */
import { readingWords } from "../i18n/panels/reading";
import type { Locale } from "../i18n/locale";
import { enumerated } from "../i18n/fr/grammar";
import type { Certainty } from "../tools/reading/certainty";
import { weakest } from "../tools/reading/certainty";
import type { SheetReport, TableReport } from "./read-report";

export function readText({ sheet, tables }: SheetReport, locale: Locale): readonly string[] {
  const { cli } = readingWords[locale];
  return [
    cli.sheet(sheet),
    ...(tables.length === 0 ? [`  ${cli.noTable}`] : tables.flatMap((table) => tableText(table, locale))),
  ];
}

function tableText(table: TableReport, locale: Locale): readonly string[] {
  const words = readingWords[locale];
  const { cli, certainties, layouts } = words;
  const { layout, people } = table;
  const isPerLearner = layout.value === "learnerPerRow";
  // The same people come back in a long list, a row for each of their units.
  const namesakes = people.namesakes.filter(({ kind }) => layout.value !== "learnerAndUnitPerRow" || kind !== "same");
  return [
    `  ${cli.table(table.area, layouts[layout.value], certainties[layout.certainty], table.rows.length)}`,
    ...table.columns.map((column) => `    ${columnText(column, locale)}`),
    ...(isPerLearner ? table.units : []).map(
      ({ name, marks, weights }) =>
        `    = ${name ?? cli.unit} : ${enumerated(marks)} ; ${cli.weights} : ${weightsText(weights.value, locale)} (${certainties[weights.certainty]})`,
    ),
    ...(isPerLearner && table.meanWeights ? [`    = ${meanText(table.meanWeights, locale)}`] : []),
    ...namesakes.map(({ kind, text, rows }) => `    ${cli.namesakes(kind, text, rows.join(", "))}`),
    ...(people.placeholders.length > 0 ? [`    ${cli.placeholders(people.placeholders.length)}`] : []),
    ...(table.beside.length > 0 ? [`    ${besideText(table.beside, locale)}`] : []),
    ...table.questions.map(({ text, choices }) => `    ? ${text} [${choices.join("] [")}]`),
    ...(table.ready ? [`    ${words.ready}`] : []),
  ];
}

/** « hors du tableau, sous aucun titre, non lu : D4 « 14 » ». */
export function besideText(cells: TableReport["beside"], locale: Locale): string {
  return readingWords[locale].cli.beside(cells.map(({ cell, text }) => `${cell} « ${text} »`).join(", "));
}

function columnText(column: TableReport["columns"][number], locale: Locale): string {
  const { cli, certainties, roles, assessments } = readingWords[locale];
  const { role, unit, assessment, session, scale } = column;
  const said = [
    roles[role.value],
    unit?.value,
    assessment?.value && assessments[assessment.value],
    session !== undefined && cli.session(session),
    scale && cli.outOf(scaleText(scale.value, locale)),
  ];
  const least: Certainty = weakest(...[role, unit, scale].flatMap((one) => (one ? [one.certainty] : [])));
  return `${column.column} « ${column.heading} » : ${said.filter(Boolean).join(" · ")} (${certainties[least]})`;
}

function scaleText(scale: number | string, locale: Locale): string {
  const { cli } = readingWords[locale];
  if (typeof scale === "number") return decimal(scale);
  return scale === "cells" ? cli.scaleCells : cli.scaleColumn(scale.replace("column ", ""));
}

/** « Moyenne générale ; coefficients : 3 ; 2 ; 1 (sûr) ». */
function meanText({ value, certainty }: NonNullable<TableReport["meanWeights"]>, locale: Locale): string {
  const { cli, certainties } = readingWords[locale];
  return `${cli.generalMean} ; ${cli.weights} : ${weightsText(value, locale)} (${certainties[certainty]})`;
}

type WeightsReport = TableReport["units"][number]["weights"]["value"];

function weightsText(weights: WeightsReport, locale: Locale): string {
  const { weightsKinds } = readingWords[locale].cli;
  if (typeof weights === "string") return weightsKinds[weights];
  if ("row" in weights) return weightsKinds.row(weights.row);
  return "figures" in weights
    ? weights.figures.map(decimal).join(" ; ")
    : weightsKinds.columns(enumerated(weights.columns));
}

/** As people write it: weights that a computation leaves at 0.33333333333 need no more places. */
function decimal(value: number): string {
  return String(Number(value.toFixed(4))).replace(".", ",");
}
