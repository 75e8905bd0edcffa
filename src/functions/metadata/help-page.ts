/** The page that Excel opens from a function's help link: one section per function, addressed by its id. */
import { helpWords } from "../../i18n/help";
import { inLocale, type Locale } from "../../i18n/locale";
import type { FunctionDescription, ParameterDescription } from "../description";
import { localFormula } from "../local-formula";

const OTHER_PAGE: Readonly<Record<Locale, string>> = { fr: "help.html", en: "aide.html" };

const STYLE = `
body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem; color: #242424; }
h1, h2 { color: #8b0e2a; }
section { border-top: 1px solid #d1d1d1; padding: 0.5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
code { font-family: Consolas, "Liberation Mono", monospace; background: #f5f5f5; padding: 0.1rem 0.3rem; }
.optional { color: #616161; }
`;

/** A complete HTML page, without any script. */
export function helpPage(descriptions: readonly FunctionDescription[], locale: Locale): string {
  const words = helpWords[locale];
  const categories = Object.entries(words.categories).map(([category, title]) => {
    const own = descriptions.filter((description) => description.category === category);
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
</main>
<footer><a href="${OTHER_PAGE[locale]}" hreflang="${locale === "fr" ? "en" : "fr"}">${escape(words.otherLanguage)}</a></footer>
</body>
</html>
`;
}

function section(description: FunctionDescription, locale: Locale): string {
  const words = helpWords[locale];
  const names = description.parameters.map((parameter) => {
    const name = inLocale(parameter.name, locale);
    return parameter.optional ? `[${name}]` : name;
  });
  const separator = locale === "fr" ? " ; " : ", ";
  return `
<section id="${description.id}">
<h3><code>=CNAM.${description.id}(${escape(names.join(separator))})</code></h3>
<p>${escape(inLocale(description.summary, locale))}</p>
<table>
<thead><tr><th scope="col">${escape(words.parameter)}</th><th scope="col">${escape(words.meaning)}</th></tr></thead>
<tbody>${description.parameters.map((parameter) => row(parameter, locale)).join("")}</tbody>
</table>
<p><strong>${escape(words.returns)}</strong> — ${escape(inLocale(description.returns, locale))}</p>
<p><strong>${escape(words.example)}</strong> — <code>${escape(localFormula(description.example.formula, locale))}</code> ${escape(words.gives)} <code>${escape(description.example.result)}</code></p>
</section>`;
}

function row(parameter: ParameterDescription, locale: Locale): string {
  const optional = parameter.optional ? ` <span class="optional">(${escape(helpWords[locale].optional)})</span>` : "";
  const name = `<th scope="row">${escape(inLocale(parameter.name, locale))}${optional}</th>`;
  return `<tr>${name}<td>${escape(inLocale(parameter.help, locale))}</td></tr>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
