/** What is read of a sheet, as text. */
import { readingWords } from "../i18n/panels/reading";
import type { Locale } from "../i18n/locale";
import type { SheetReport, TableReport } from "./read-report";

export function readText({ sheet, tables }: SheetReport, locale: Locale): readonly string[] {
  const { cli } = readingWords[locale];
  return [
    cli.sheet(sheet),
    ...(tables.length === 0 ? [cli.noTable] : tables.flatMap((table) => tableText(table, locale))),
  ];
}

function tableText(table: TableReport, locale: Locale): readonly string[] {
  const words = readingWords[locale];
  const { cli, certainties, layouts } = words;
  const { layout, people } = table;
  return [
    cli.table(table.area, layouts[layout.value], certainties[layout.certainty as "sure"], people.rows),
    ...table.columns.map((column) => {
      const parts = [
        words.roles[column.role.value],
        column.unit?.value,
        column.assessment?.value,
        column.session && `session ${column.session}`,
        column.scale && cli.outOf(String(column.scale.value)),
      ];
      const said = parts.filter((part) => part !== undefined && part !== null).join(" · ");
      const least = [column.role, column.unit, column.scale].map((one) => one?.certainty ?? "sure");
      const certainty = least.includes("unsure") ? "unsure" : least.includes("likely") ? "likely" : "sure";
      return `    ${column.column} « ${column.heading} » : ${said} (${certainties[certainty]})`;
    }),
    ...table.units.map(
      ({ name, marks, weights }) =>
        `    = ${name ?? "UE"} : ${marks.join(", ")} ; ${cli.weights} ${JSON.stringify(weights.value)} (${certainties[weights.certainty as "sure"]})`,
    ),
    ...people.namesakes.map(({ kind, text, rows }) => cli.namesakes(kind, text, rows.join(", "))),
    ...(people.placeholders.length > 0 ? [cli.placeholders(people.placeholders.length)] : []),
    ...table.questions.map(({ text, choices }) => `    ${cli.question}${text} [${choices.join("] [")}]`),
    ...(table.ready ? [`    ${words.ready}`] : []),
  ];
}
