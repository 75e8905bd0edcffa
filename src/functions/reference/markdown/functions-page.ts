/** The page of the functions of one category. */
import type { Locale } from "../../../i18n/locale";
import { helpWords } from "../../../i18n/help";
import { referenceWords } from "../../../i18n/reference";
import { tableParameters, type FunctionDescription, type TableParameter } from "../../description";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import type { FunctionReference } from "../function-reference";
import { signature } from "../signature";
import { bullets, code, lines, page, prose, table } from "./markdown";

export function functionsPage(
  category: FunctionDescription["category"],
  references: readonly FunctionReference[],
  locale: Locale,
): string {
  const words = referenceWords[locale];
  return page([
    `<!-- ${words.notice} -->`,
    `# ${helpWords[locale].categories[category]}`,
    words.functionsIntroduction,
    ...references.flatMap((reference) => functionBlocks(reference, locale)),
  ]);
}

function functionBlocks({ description, example, errors }: FunctionReference, locale: Locale): readonly string[] {
  const words = referenceWords[locale];
  return [
    `## ${description.id}`,
    code(signature(description, locale)),
    prose(description.summary[locale], locale),
    argumentTable(description, locale),
    ...tableParameters(description).flatMap((parameter) => columnBlocks(parameter, locale)),
    ...resultBlocks(description, locale),
    `**${words.example}**`,
    `\`\`\`text\n${formulaToShow(description.example.formula, locale)}\n\`\`\``,
    exampleResult(example, locale),
    ...(errors.length > 0 ? [`**${words.errors}**`] : []),
    bullets(errors.map(({ name, message }) => `${code(name[locale])} ${prose(message, "fr")}`)),
  ];
}

function argumentTable({ parameters }: FunctionDescription, locale: Locale): string {
  const words = referenceWords[locale];
  const rows = parameters.map(({ name, help, optional }) => [
    lines([code(name[locale]), optional ? `_${words.optional}_` : ""]),
    prose(help[locale], locale),
  ]);
  return table([words.argument, words.meaning], rows);
}

function columnBlocks({ name, columns }: TableParameter, locale: Locale): readonly string[] {
  const words = referenceWords[locale];
  const rows = columns.map(({ heading, english, synonyms, required, help }) => [
    lines([prose(`**${heading}**`, "fr").replace(/\\\*/g, "*"), required ? `_${words.required}_` : ""]),
    prose(help[locale], locale),
    prose([...new Set([english, ...synonyms])].join(", "), "fr"),
  ]);
  return [`**${words.columnsOf(name[locale])}**`, table([words.column, words.content, words.synonyms], rows)];
}

function resultBlocks({ returns, results }: FunctionDescription, locale: Locale): readonly string[] {
  const words = referenceWords[locale];
  const rows = (results ?? []).map(({ heading, format }) => [
    prose(heading, "fr"),
    format ? words.formats[format] : words.plain,
  ]);
  return [
    `**${words.returns}** — ${prose(returns[locale], locale)}`,
    ...(rows.length > 0 ? [table([words.resultColumns, words.shownAs], rows)] : []),
  ];
}

function exampleResult({ headings, rows }: FunctionReference["example"], locale: Locale): string {
  const cells = rows.map((row) => row.map((cell) => prose(cell[locale], locale)));
  const [only] = cells;
  if (cells.length === 1 && only?.length === 1) return `→ ${only[0] ?? ""}`;
  const blank = (only ?? []).map(() => " ");
  return table(headings.length > 0 ? headings : blank, cells);
}
