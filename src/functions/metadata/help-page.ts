/** The page that Excel opens from a function's help link: one section per function, addressed by its id. */
import { helpWords } from "../../i18n/help";
import type { Locale } from "../../i18n/locale";
import { inLocale } from "../../i18n/typography";
import { referenceWords } from "../../i18n/reference";
import { tableParameters, type FunctionDescription, type TableParameter } from "../description";
import { formulaToShow } from "../../spreadsheet/formula/shown";
import type { FunctionReference } from "../reference/function-reference";
import { signature } from "../reference/signature";
import { parametersBySection } from "../reference/parameter-reference";
import { cell, escape, heading, table } from "./html";
import { parameterSections } from "./parameter-sections";

const OTHER_PAGE: Readonly<Record<Locale, string>> = { fr: "help.html", en: "aide.html" };

const STYLE = `
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem; color: #242424; }
h1, h2 { color: #8b0e2a; }
section { border-top: 1px solid #d1d1d1; padding: 0.5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
code { font-family: Consolas, "Liberation Mono", monospace; background: #f5f5f5; padding: 0.1rem 0.3rem; }
table.values td { border-top: 1px solid #e0e0e0; }
.optional { color: #616161; }
`;

/** A complete HTML page, without any script. */
export function helpPage(references: readonly FunctionReference[], locale: Locale): string {
  const words = helpWords[locale];
  const categories = Object.entries(words.categories).map(([category, title]) => {
    const own = references.filter(({ description }) => description.category === category);
    return own.length === 0 ? "" : `<h2>${escape(title)}</h2>${own.map((one) => section(one, locale)).join("")}`;
  });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<link rel="icon" type="image/png" href="assets/icons/app-32.png">
<title>${escape(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(words.title)}</h1>
<p>${escape(words.introduction)}</p>
${categories.join("\n")}
<h2>${escape(referenceWords[locale].parameters)}</h2>
<p>${escape(referenceWords[locale].parametersIntroduction.replaceAll("`", ""))}</p>
${parameterSections(parametersBySection(), locale)}
</main>
<footer><a href="${OTHER_PAGE[locale]}" hreflang="${locale === "fr" ? "en" : "fr"}">${escape(words.otherLanguage)}</a></footer>
</body>
</html>
`;
}

function section({ description, example, errors }: FunctionReference, locale: Locale): string {
  const words = helpWords[locale];
  const formula = formulaToShow(description.example.formula, locale);
  return `
<section id="${description.id}">
<h3><code>=${escape(signature(description, locale))}</code></h3>
<p>${escape(inLocale(description.summary, locale))}</p>
${argumentTable(description, locale)}
${columnTables(description, locale)}
<p><strong>${escape(words.returns)}</strong> — ${escape(inLocale(description.returns, locale))}</p>
${resultColumns(description)}
<p><strong>${escape(words.example)}</strong> — <code>${escape(formula)}</code> ${escape(words.gives)}</p>
${exampleTable(example, locale)}
${errorList(errors, locale)}
</section>`;
}

function argumentTable({ parameters }: FunctionDescription, locale: Locale): string {
  const words = helpWords[locale];
  const rows = parameters.map(({ name, help, optional }) => [
    heading(inLocale(name, locale), optional ? words.optional : ""),
    cell(inLocale(help, locale)),
  ]);
  return table([words.parameter, words.meaning], rows);
}

function columnTables(description: FunctionDescription, locale: Locale): string {
  return tableParameters(description)
    .map((parameter) => columnTable(parameter, locale))
    .join("");
}

function columnTable({ name: argument, columns }: TableParameter, locale: Locale): string {
  const words = referenceWords[locale];
  const title = words.columnsOf(inLocale(argument, locale));
  const rows = columns.map(({ heading: name, english, synonyms, required, help }) => [
    heading(name, required === true ? words.required : ""),
    cell(inLocale(help, locale)),
    cell([...new Set([english, ...synonyms])].join(", ")),
  ]);
  return `<p><strong>${escape(title)}</strong></p>${table([words.column, words.content, words.synonyms], rows)}`;
}

function resultColumns({ results = [] }: FunctionDescription): string {
  return results.length === 0 ? "" : `<p lang="fr">${results.map(({ heading: name }) => escape(name)).join(" · ")}</p>`;
}

function exampleTable({ headings, rows }: FunctionReference["example"], locale: Locale): string {
  const cells = rows.map((row) => row.map((value) => cell(inLocale(value, locale))));
  return table(headings, cells, "values");
}

function errorList(errors: FunctionReference["errors"], locale: Locale): string {
  if (errors.length === 0) return "";
  const items = errors.map(
    ({ name, message }) => `<li><code>${escape(inLocale(name, locale))}</code> ${escape(message)}</li>`,
  );
  const title = escape(referenceWords[locale].errorsOf(errors.length));
  return `<details><summary>${title}</summary><ul lang="fr">${items.join("")}</ul></details>`;
}
