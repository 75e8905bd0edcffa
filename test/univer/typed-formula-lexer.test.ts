/** What Univer's editors ask of a formula being typed: answered for the text that people see. */
import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import { afterAll, describe, expect, it } from "vitest";
import { withSemicolons } from "../../src/workbook/univer/typing/pointed-references";
import { EntryLexer, TypedFormulaLexer } from "../../src/workbook/univer/typing/typed-formula-lexer";

const french = new TypedFormulaLexer(() => "fr");
const english = new TypedFormulaLexer(() => "en");
afterAll(() => {
  french.dispose();
  english.dispose();
});

function nodesOf(lexer: TypedFormulaLexer, text: string) {
  return (lexer.sequenceNodesBuilder(text) ?? []).map((node) => (typeof node === "string" ? node : node.token));
}

describe("the pieces of a French formula", () => {
  it.each([
    "SOMME(A1;1,5)",
    "SI(ESTERREUR(A1);#VALEUR!;VRAI)+{1,5.2;3.4}",
    "MOYENNE.SI(Notes!A1:A9;\">1,5\";'Été; 1'!B2)",
    "SOMME(1;",
    'SOMME("a;',
    "NB.SI.ENS(T[[#Données];[UE]];1)",
  ])("%s are its own text, in order", (text) => {
    const nodes = french.sequenceNodesBuilder(text) ?? [];
    expect(nodesOf(french, text).join("")).toBe(text);
    for (const node of nodes)
      if (typeof node === "object") expect(text.slice(node.startIndex, node.endIndex + 1)).toBe(node.token);
  });

  it("are functions, numbers and references where French has them", () => {
    const nodes = (french.sequenceNodesBuilder("MOYENNE.SI(A1:A9;12,5)") ?? []).filter(
      (node) => typeof node === "object",
    );
    expect(nodes.map(({ token, nodeType }) => [token, nodeType])).toEqual([
      ["MOYENNE.SI", sequenceNodeType.FUNCTION],
      ["A1:A9", sequenceNodeType.REFERENCE],
      ["12,5", sequenceNodeType.NUMBER],
    ]);
  });

  it("are in English those of Univer", () => {
    const text = "SUM(A1:A9,12.5,{1,2})";
    expect(english.sequenceNodesBuilder(text)).toEqual(new LexerTreeBuilder().sequenceNodesBuilder(text));
  });
});

describe("the argument being typed", () => {
  it.each([
    ["=MOYENNE(", "MOYENNE", 0],
    ["=MOYENNE(G8:G9;", "MOYENNE", 1],
    ["=MOYENNE(G8:G9;12,5;", "MOYENNE", 2],
    ["=MOYENNE(G8:G9;12,5;SI(VRAI;", "SI", 1],
    ["=SOMME({1.2};", "SOMME", 1],
  ])("%s", (typed, functionName, paramIndex) => {
    // As the editor asks: with a letter after the cursor.
    expect(french.getFunctionAndParameter(`${typed}A`, typed.length - 1)).toEqual({ functionName, paramIndex });
  });

  it("leaves the parentheses that are missing to be added", () => {
    expect(french.checkIfAddBracket("=SOMME(1;SI(VRAI;1,5;2")).toBe(2);
    expect(french.checkIfAddBracket("=SOMME(1;2)")).toBe(0);
  });
});

it("the end of an entry is given no piece to rewrite", () => {
  const lexer = new EntryLexer(() => "fr");
  const pieces = (lexer as { sequenceNodesBuilder(): unknown }).sequenceNodesBuilder();
  expect(pieces).toBeUndefined();
});

describe("references pointed at one after the other", () => {
  it.each([
    ["=SOMME(G13,H15", "=SOMME(G13;H15"],
    ["=SOMME(Notes!A1,'Été 1'!B2,C3)", "=SOMME(Notes!A1;'Été 1'!B2;C3)"],
    ["=SOMME(1,5;A1)", "=SOMME(1,5;A1)"],
    ['=SI(A1;"a,b";B1)', '=SI(A1;"a,b";B1)'],
  ])("%s", (given, parted) => {
    expect(withSemicolons(given)).toBe(parted);
  });
});
