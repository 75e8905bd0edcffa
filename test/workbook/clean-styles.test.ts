import { describe, expect, it } from "vitest";
import { cleanDeclarations, cleanStyleSheet } from "../../src/workbook/univer/pasting/clean-styles";

describe("the look of what is pasted", () => {
  it.each([
    ["a bold red text", "font-weight:bold;color:#FF0000", "font-weight:bold;color:#FF0000"],
    ["a colour by its parts", "background-color: rgb(255, 242, 204)", "background-color: rgb(255, 242, 204)"],
    ["Excel’s number formats", 'mso-number-format:"0\\.00";color:red', 'mso-number-format:"0\\.00";color:red'],
    ["a format with a semicolon", 'mso-number-format:"0;\\-0"', 'mso-number-format:"0;\\-0"'],
    ["a font of several words", "font-family:'Times New Roman', serif", "font-family:'Times New Roman', serif"],
  ])("keeps %s", (_, style, expected) => {
    expect(cleanDeclarations(style)).toBe(expected);
  });

  it.each([
    "background:url(https://example.org/a.png)",
    "background:URL( https://example.org/a.png )",
    "background:\\75rl(https://example.org/a.png)",
    "background:image-set('https://example.org/a.png' 1x)",
    "background-image:url(a.png)",
    "list-style:url(a.png)",
    "cursor:url(a.cur),auto",
    "content:url(a.png)",
    "behavior:url(a.htc)",
    "width:expression(alert(1))",
    "color:var(--x)",
    'font-family:"a;background:url(b)"',
    "position:fixed",
  ])("drops %s", (style) => {
    expect(cleanDeclarations(style)).toBe("");
  });

  it("keeps the plain rules of a style sheet alone", () => {
    const css = `<!-- @import url("https://example.org/a.css");
      @font-face { font-family: x; src: url(https://example.org/f.woff) }
      @media print { td { background: url(b.png) } }
      /* @import "c.css" */
      .xl65 { mso-number-format:"\\@"; background:url(d.png); text-align:center }
      td { color:#1F1F1F } td[onclick] { color:red } -->`;
    expect(cleanStyleSheet(css)).toBe('.xl65{mso-number-format:"\\@";text-align:center}\ntd{color:#1F1F1F}');
  });

  it("answers in no time, however long and odd the style sheet", () => {
    const odd = [
      "{".repeat(50_000),
      "@a{".repeat(20_000),
      '"'.repeat(50_001),
      "a:b;".repeat(50_000),
      "/*".repeat(50_000),
    ];
    expect(odd.map((css) => cleanStyleSheet(css).length >= 0)).toEqual(odd.map(() => true));
  });
});
