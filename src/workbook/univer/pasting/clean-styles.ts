/**
 * The look of what is pasted, and nothing that a browser would fetch for it: Univer puts the style sheet of pasted HTML in
 * the page to read it, where `@import`, `@font-face` and `url(…)` send requests.
 */

const properties: ReadonlySet<string> = new Set([
  "background",
  "background-color",
  "border",
  "border-bottom",
  "border-collapse",
  "border-color",
  "border-left",
  "border-right",
  "border-style",
  "border-top",
  "border-width",
  "color",
  "font",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "height",
  "line-height",
  "mso-data-placement",
  "mso-number-format",
  "padding",
  "text-align",
  "text-decoration",
  "text-decoration-line",
  "vertical-align",
  "white-space",
  "width",
]);

/** Words, sizes, colours: `rgb(0, 0, 0)` is the only call. A backslash could spell anything. */
const plainValue = /^(?:rgba?\([\d\s.,%/]*\)|["'][\w\s.,-]*["']|[\w\s.,#%!+-])*$/;
/** The number formats of Excel, which browsers do not know: `"0\.00"`, `"\@"`. */
const numberFormat = /^(?:"[^"<>]*"|[\w\s#.,;%\\/-]+)$/;
const plainSelector = /^[\w\s.,#:-]+$/;

function isClean(declaration: string): boolean {
  const colon = declaration.indexOf(":");
  const property = declaration.slice(0, colon).trim().toLowerCase();
  const value = declaration.slice(colon + 1);
  if (colon < 0 || !properties.has(property)) return false;
  return property === "mso-number-format" ? numberFormat.test(value.trim()) : plainValue.test(value);
}

/** Where the text after a quote goes on: past the quote that closes it, or at the end. */
function afterQuote(text: string, at: number): number {
  const close = text.indexOf(text.charAt(at), at + 1);
  return close < 0 ? text.length : close + 1;
}

const isQuote = (character: string): boolean => character === '"' || character === "'";

/** Semicolons between quotes part no declarations. */
function declarationsOf(style: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < style.length;) {
    if (isQuote(style.charAt(at))) {
      at = afterQuote(style, at);
      continue;
    }
    if (style.charAt(at) === ";") {
      found.push(style.slice(start, at));
      start = at + 1;
    }
    at += 1;
  }
  return [...found, style.slice(start)];
}

/** The declarations of a `style` attribute or of a rule, those that only say how a cell looks. */
export function cleanDeclarations(style: string): string {
  return declarationsOf(style)
    .map((one) => one.trim())
    .filter(isClean)
    .join(";");
}

interface Rule {
  readonly selector: string;
  readonly body: string;
}

/** The rules of the first level, whatever they hold; orders such as `@import` are none. One pass, for any length. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (let at = 0; at < css.length;) {
    const character = css.charAt(at);
    if (isQuote(character)) {
      at = afterQuote(css, at);
      continue;
    }
    if (character === "{") {
      if (depth === 0) open = at;
      depth += 1;
    } else if (character === "}" && depth > 0) {
      depth -= 1;
      if (depth === 0) rules.push({ selector: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
    }
    if (depth === 0 && (character === "}" || character === ";")) start = at + 1;
    at += 1;
  }
  return rules;
}

const comments = /\/\*[^]*?(?:\*\/|$)|<!--|-->/g;

/** A style sheet with its plain rules alone. */
export function cleanStyleSheet(css: string): string {
  return rulesOf(css.replace(comments, " "))
    .filter(({ selector, body }) => plainSelector.test(selector) && !body.includes("{"))
    .map(({ selector, body }) => ({ selector, kept: cleanDeclarations(body) }))
    .filter(({ kept }) => kept !== "")
    .map(({ selector, kept }) => `${selector}{${kept}}`)
    .join("\n");
}
