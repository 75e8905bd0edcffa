/** Which formulas of conditional formats need no engine. */
import { expect, it } from "vitest";
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import { readPlainCondition } from "../../../src/workbook/univer/plain-rules/plain-condition";

it.each([
  '=AY8="Validée"',
  '=OR(AY8="Session 2",AY8="Évaluation complémentaire")',
  '=AND(G8="",$B8<>"")',
  '=AND(ISERROR(AY8),W$8<>"")',
  "=ISNA(AK8)",
  '=(B2)=("ABI")',
])("reads %s", (formula) => {
  expect(readPlainCondition(formula)).not.toBeNull();
});

it.each([
  ["a number is compared", "=B2=10"],
  ["a text that is a number", '=B2="10"'],
  ["a pattern", '=B2="A*"'],
  ["a boolean as text", '=B2="VRAI"&""'],
  ["another sheet", '=Notes!B2="ABI"'],
  ["the word first", '="ABI"=B2'],
  ["a range", '=B2:B3="ABI"'],
  ["another function", '=LEFT(B2)="A"'],
  ["an order", '=B2>"ABI"'],
  ["two cells", "=B2=C2"],
  ["an error inside", '=ISERROR(B2="A")'],
  ["nothing", "=AND()"],
  ["an unclosed parenthesis", '=AND(B2="A"'],
  ["more after it", '=B2="A")'],
])("leaves to the engine: %s", (_why, formula) => {
  expect(readPlainCondition(formula)).toBeNull();
});

it("reads every conditional format of the sample by formula", () => {
  const formulas = sampleWorkbook().sheets.flatMap(({ conditionalFormats = [] }) =>
    conditionalFormats.flatMap(({ rule }) => (rule.kind === "formula" ? [rule.formula] : [])),
  );
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => !readPlainCondition(formula))).toEqual([]);
});
