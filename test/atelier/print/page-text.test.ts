/** The codes of headers and footers say what they say in spreadsheets. */
import { expect, it } from "vitest";
import { pageText } from "../../../src/atelier/print/page-text";

const facts = { page: 2, pages: 7, sheet: "PV de jury", file: "promo.xlsx", date: "30/11/2026", time: "10:30" };

it.each([
  ["&L&A&C&D&RPage &P / &N", { left: "PV de jury", center: "30/11/2026", right: "Page 2 / 7" }],
  ["Page &P", { left: "", center: "Page 2", right: "" }],
  ["&F, &T", { left: "", center: "promo.xlsx, 10:30", right: "" }],
  ["&R&P+3 &P-1", { left: "", center: "", right: "5 1" }],
  // Fonts, sizes and colours say nothing; an ampersand is written twice.
  ['&L&"Arial,Gras"&12&K01+000Cnam && GESSMS', { left: "Cnam & GESSMS", center: "", right: "" }],
  ["&c&KFF0000&b&iBrouillon", { left: "", center: "Brouillon", right: "" }],
  ["&LA&CB&LC", { left: "AC", center: "B", right: "" }],
  ["&G&Z", { left: "", center: "", right: "" }],
])("%s", (code, expected) => {
  expect(pageText(code, facts)).toEqual(expected);
});
