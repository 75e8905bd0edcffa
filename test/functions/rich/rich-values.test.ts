import { describe, expect, it } from "vitest";
import { functionById } from "../../../src/functions/catalogue";
import { readExcelCall } from "../../../src/functions/excel-call";
import type { Argument, CallContext, ResultValue } from "../../../src/functions/host";
import type { Card } from "../../../src/functions/rich/cell-values";
import { formatted, formattedResult } from "../../../src/functions/rich/formatted-result";
import { mayAskForCards, withCards } from "../../../src/functions/rich/with-cards";
import type { ResultFormat } from "../../../src/functions/table/columns";
import { callFunction, toArgument, type Loose } from "../call-function";

const context: CallContext = { zerosAreZeros: true };
const status = functionById("UE_STATUS");

const rulesWith = (cards: string): Loose => [
  ["convention", "gessms-2026"],
  ["affichage.fiche", cards],
];

const statusArgs = (notes: Loose, session2: Loose, rules: Loose): ReturnType<typeof toArgument>[] =>
  [notes, null, session2, rules].map(toArgument);

describe("a number of a result", () => {
  it.each<[number, ResultFormat, string]>([
    [46_387, "date", "dd/mm/yyyy"],
    [1234.56, "euros", '#,##0.00" €"'],
    [0.3, "share", "0%"],
    [0.125, "share", "0.00%"],
    [12, "hours", '0" h"'],
    [12.5, "hours", '0.00" h"'],
  ])("%d as %s takes the format %s", (value, format, numberFormat) => {
    expect(formatted(value, format)).toEqual({ type: "FormattedNumber", basicValue: value, numberFormat });
  });

  it.each<[number, ResultFormat | undefined]>([
    [10.5, "mark"],
    [3, "number"],
    [3, undefined],
  ])("%d as %s needs none", (value, format) => {
    expect(formatted(value, format)).toBe(value);
  });
});

describe("a result with the formats that its function declares", () => {
  const { description } = status;

  it("formats the columns of a table, and leaves texts and errors alone", () => {
    const error: ResultValue = { error: "#N/A", message: "date manquante" };
    const results = [{ heading: "Date", format: "date" }, { heading: "Nature" }] as const;
    expect(
      formattedResult(
        { ...description, results },
        [
          ["Date", "Nature"],
          [46_387, 1],
          [error, ""],
        ],
        [],
      ),
    ).toEqual([
      ["Date", "Nature"],
      [{ type: "FormattedNumber", basicValue: 46_387, numberFormat: "dd/mm/yyyy" }, 1],
      [error, ""],
    ]);
  });

  it("formats the values of a function without a table", () => {
    expect(formattedResult({ ...description, format: "euros" }, [[2]], [])).toEqual([
      [{ type: "FormattedNumber", basicValue: 2, numberFormat: '#,##0.00" €"' }],
    ]);
  });

  it("leaves alone what declares none", () => {
    expect(formattedResult(functionById("RULE").description, [[10]], [[["grading.threshold"]]])).toEqual([[10]]);
  });

  it("shows as a date what RULE gives for a parameter that is one, and only that", async () => {
    const { description, call } = functionById("RULE");
    const args: Argument[] = [[["finance.revenue.dailyFrom"]], [["apprentissage-2025"]]];
    const result = await call(args, { zerosAreZeros: true });
    const [[date] = []] = formattedResult(description, result, args);
    expect(date).toEqual({ type: "FormattedNumber", basicValue: 45_839, numberFormat: "dd/mm/yyyy" });
  });
});

describe("cards", () => {
  it.each([
    ["a rules table that names them", rulesWith("NON"), true],
    ["a convention", "gessms-2026", false],
    ["no rules", null, false],
  ])("may be asked for by %s: %j", (_, rules, expected) => {
    expect(mayAskForCards(status, statusArgs([[8, 9]], null, rules))).toBe(expected);
  });

  it("are only for the functions that have some", () => {
    expect(mayAskForCards(functionById("UE_VALID"), statusArgs([[8, 9]], null, rulesWith("OUI")))).toBe(false);
  });

  it("hold the grade, the components, the rules and their articles", async () => {
    const [[card]] = (await withCards(status, statusArgs([[8, 9]], [[12]], rulesWith("OUI")), context)) as [[Card]];
    expect(card).toMatchObject({ type: "Entity", text: "Validée (session 2)" });
    expect(card.properties).toMatchObject({
      Note: { type: "String", basicValue: "12" },
      Épreuves: { type: "String", basicValue: expect.stringMatching(/^8.;.9$/u) as string },
      Convention: { type: "String", basicValue: "gessms-2026" },
    });
    const threshold = card.properties["Seuil de validation"];
    expect(threshold?.basicValue).toContain("10/20 (annexe 3");
  });

  it("stand on the rows that have a status, not on blank rows nor on errors", async () => {
    const args = statusArgs([[12], [null], ["douze"]], null, rulesWith("OUI"));
    const rich = await withCards(status, args, context);
    expect(
      rich.map(([value]) => (typeof value === "object" ? ("type" in value ? value.type : value.error) : value)),
    ).toEqual(["Entity", "", "#VALUE!"]);
  });

  it("show the same text as without them", async () => {
    const notes = [[12], [8], ["ABI"], ["DIS"]];
    const plain = await callFunction("UE_STATUS", notes, null, null, rulesWith("NON"));
    const rich = await withCards(status, statusArgs(notes, null, rulesWith("OUI")), context);
    expect(rich.map(([value]) => (value as Card).text)).toEqual(plain.map(([value]) => value));
  });

  it("stay away under NON", async () => {
    expect(await withCards(status, statusArgs([[12]], null, rulesWith("NON")), context)).toEqual([["Validée"]]);
  });

  it("are read back as their text by the functions that take a status", () => {
    const card: Card = { type: "Entity", text: "Validée", properties: {} };
    expect(readExcelCall([[[card]]], 1).args).toEqual([[["Validée"]]]);
  });
});
