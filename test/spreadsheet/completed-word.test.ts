import { describe, expect, it } from "vitest";
import { completedWord } from "../../src/spreadsheet/formula/completed-word";

/** The cursor stands at the bar. */
function wordAt(typed: string, locale: "fr" | "en" = "fr") {
  return completedWord(typed.replace("|", ""), typed.indexOf("|"), locale);
}

describe("the word that a completion would finish", () => {
  it.each([
    ["=SOM|", { text: "SOM", start: 1, isCalled: false }],
    ["=SOMME(A1;MOYENNE.S|)", { text: "MOYENNE.S", start: 10, isCalled: false }],
    ["=1,5*SOM|", { text: "SOM", start: 5, isCalled: false }],
    ["=SOM|(A1)", { text: "SOM", start: 1, isCalled: true }],
    ["=CNAM.UE_|", { text: "CNAM.UE_", start: 1, isCalled: false }],
  ])("%s", (typed, word) => {
    expect(wordAt(typed)).toEqual(word);
  });

  it.each([
    ["a text that is no formula", "SOM|"],
    ["the middle of a word", "=SO|M"],
    ["after a parenthesis", "=SOMME(A1)|"],
    ["within a text", '="SOM|'],
    ["within an array", "={VRAI.FA|"],
    ["the cell of another sheet", "=Notes!A|"],
    ["the end of an area", "=A1:B|"],
    ["a sheet", "=Notes|!A1"],
    ["a table", "=Budget|[Montant]"],
    ["no cursor", "=SOM"],
  ])("none: %s", (_, typed) => {
    expect(wordAt(typed)).toBeUndefined();
  });
});
