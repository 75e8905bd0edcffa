import { expect, it } from "vitest";
import { localFormula } from "../../src/functions/local-formula";

it.each([
  ["=CNAM.UE_VALID(B2:D2,B$1:D$1)", "=CNAM.UE_VALID(B2:D2;B$1:D$1)"],
  ["=CNAM.UE_GRADE({12.5,8},{0.4,0.6},,CNAM_REGLES)", "=CNAM.UE_GRADE({12,5.8};{0,4.0,6};;CNAM_REGLES)"],
  ["={1;2.5}", "={1;2,5}"],
  ['=CNAM.RULE("a,b.c",2.5)', '=CNAM.RULE("a,b.c";2,5)'],
  ["='Budget, 2.5'!A1+1.5", "='Budget, 2.5'!A1+1,5"],
  ['=IF(A1="x ""y,z""",1,2)', '=IF(A1="x ""y,z""";1;2)'],
])("%s is typed %s on a French screen", (formula, french) => {
  expect(localFormula(formula, "fr")).toBe(french);
  expect(localFormula(formula, "en")).toBe(formula);
});
