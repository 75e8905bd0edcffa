/** What a user reads: the cell, what was read there, what to do. */
import { describe, expect, it } from "vitest";
import type { Content } from "../../src/spreadsheet/cell/content";
import { callFunction, callIn } from "./call-function";

async function markMessage(cell: Content): Promise<unknown> {
  return (await callFunction("UE_GRADE", [[cell]]))[0]?.[0];
}

describe("marks", () => {
  it.each<[string, Content, string]>([
    ["a word", "absent", "« absent » n’est pas une note"],
    ["a mark over 20", 20.01, "20,01 est hors de l’intervalle 0 à 20"],
    ["a negative mark", "-1", "-1 est hors de l’intervalle"],
    ["8.5 turned into a date", 46150, "08/05/2026 est une date. Si vous avez tapé 8.5"],
    ["a boolean", true, "« VRAI » n’est pas une note"],
    ["an error value", { error: "#REF!" }, "l’erreur #REF!"],
    ["an error under its French name", { error: "#VALUE!" }, "l’erreur #VALEUR!"],
    ["a space inside a number", "1 2", "« 1 2 » n’est pas une note"],
    ["a fraction", "12/20", "« 12/20 » n’est pas une note"],
    ["not a number", Number.NaN, "n’est pas une note"],
    ["infinity", Number.POSITIVE_INFINITY, "n’est pas une note"],
  ])("%s is #VALUE! naming the cell and the remedy", async (_title, cell, expected) => {
    expect(await markMessage(cell)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining(expected) as string,
    });
  });

  it.each<[Content, unknown]>([
    ["12,5", 12.5],
    [" 12.5 ", 12.5],
    ["\u00a012,5\u00a0", 12.5],
    ["abi", "ABS"],
    ["Abs", "ABS"],
    ["abj", "ABJ"],
    ["ves", "VES"],
    ["exc", "EXC"],
    ["validée", "V"],
    ["NON  VALIDEE", "NV"],
    ["", ""],
    ["  ", ""],
  ])("« %s » reads %s", async (cell, expected) => {
    expect(await markMessage(cell)).toBe(expected);
  });

  it.each([["Très Bien"], ["AB"], ["b"], ["insuffisant"]])(
    "« %s » may mean absent where the convention has no mentions",
    async (cell) => {
      const [[refused] = []] = await callFunction("UE_STATUS", [[cell]]);
      expect(refused).toMatchObject({
        error: "#VALUE!",
        message: expect.stringContaining("absent (ABI, ABJ) ou mention ?") as string,
      });
      expect(await callFunction("UE_GRADE", [[cell]], null, null, "ingenieur-apprentissage-2020")).toHaveLength(1);
    },
  );

  it("#N/A is « not yet known »", async () => {
    expect(await callFunction("UE_STATUS", [[{ error: "#N/A" }]])).toEqual([["En attente"]]);
  });

  it("one row’s error is that row’s element, never the block’s", async () => {
    const result = await callFunction("UE_VALID", [[12], ["?"], [8]]);
    expect(result).toMatchObject([[true], [{ error: "#VALUE!" }], [false]]);
  });
});

describe("places", () => {
  const named = (addresses: (string | null)[]) =>
    callIn({ zerosAreZeros: true, addresses }, "UE_GRADE", [
      [12, 8],
      [9, "x"],
    ]);

  it.each([
    ["Notes!B2:C3", "Notes!C3 : "],
    ["'Tableau de bord'!$Z$9:$AA$10", "'Tableau de bord'!AA10 : "],
    ["B2:C3", "C3 : "],
    ["Notes!B:C", "« notes », ligne 2, colonne 2 : "],
  ])("with the argument at %s the message starts with %s", async (address, start) => {
    const message = (await named([address]))[1]?.[0];
    expect((message as { message: string }).message.slice(0, start.length)).toBe(start);
  });

  it("without an address, row and column are named", async () => {
    expect((await named([]))[1]?.[0]).toMatchObject({
      message: expect.stringContaining("« notes », ligne 2, colonne 2") as string,
    });
  });

  it("a column that is one learner names its cells as they lie", async () => {
    const result = await callIn(
      { zerosAreZeros: true, addresses: ["N!B2:B4"] },
      "UE_GRADE",
      [[12], ["x"], [9]],
      [[1], [1], [1]],
    );
    expect(result[0]?.[0]).toMatchObject({ message: expect.stringMatching(/^N!B3 : /) as string });
  });
});

describe("amounts", () => {
  it.each<[Content, number]>([
    ["1 234,56 €", 1234.56],
    ["1\u202f234,56\u00a0€", 1234.56],
    ["€12.5", 12.5],
    ["-0,005", -0.01],
    [2.675, 2.68],
    [1.005, 1.01],
  ])("« %s » is %d", async (cell, expected) => {
    expect(await callFunction("MARGIN", [[cell]], [[null]])).toEqual([[expected]]);
  });

  it.each<[Content, string]>([
    ["douze", "#VALUE!"],
    ["12 34", "#VALUE!"],
    ["1.23,56", "#VALUE!"],
    [true, "#VALUE!"],
    [1e13, "#VALUE!"],
    [{ error: "#DIV/0!" }, "#VALUE!"],
    [{ error: "#N/A" }, "#N/A"],
  ])("« %s » is %s, never skipped in silence", async (cell, error) => {
    expect(await callFunction("MARGIN", [[10, cell]], 0)).toMatchObject([[{ error }]]);
  });
});

describe("the year of a schedule", () => {
  const firstDate = async (year: Content): Promise<unknown> =>
    (await callFunction("BILLING", 100, [[year]], null, null, "gessms-2026"))[1]?.[1];

  it.each<[Content]>([[2026], ["2026"], ["2026-2027"], ["2026/2027"], ["2026 – 2027"]])(
    "« %s » is N = 2026",
    async (year) => {
      expect(await firstDate(year)).toBe(46387);
    },
  );

  it.each<[Content]>([["2026-2028"], ["2026-2025"], [26], [2026.5], ["an 2026"], [46387]])(
    "« %s » is refused",
    async (year) => {
      expect(await callFunction("BILLING", 100, [[year]], null, null, "gessms-2026")).toMatchObject([
        [{ error: "#VALUE!" }],
      ]);
    },
  );
});

describe("amounts and hours kept as text", () => {
  const contract = (heading: string, text: Content): readonly (readonly Content[])[] => [
    ["Apprenant", "Contrat", "Type de contrat", "Début", "Fin", "NPEC", "Heures"],
    [
      "Ali",
      "C1",
      heading === "NPEC" ? "apprentissage" : "professionnalisation",
      "01/09/2026",
      "31/08/2027",
      null,
      null,
    ].map((cell, column) => (column === (heading === "NPEC" ? 5 : 6) ? text : cell)),
  ];
  const revenueOf = async (heading: string, text: Content) => {
    const rows = await callFunction("REVENUE", contract(heading, text), null, null, "gessms-2026");
    return rows.at(-1);
  };

  it.each([
    ["NPEC", "7.300,00", 7300],
    ["NPEC", "7,300.00 €", 7300],
    ["Heures", "1.200,5", 1200.5],
  ])("%s, « %s » is %d", async (heading, text, number) => {
    expect(await revenueOf(heading, text)).toEqual(await revenueOf(heading, number));
  });

  it.each([
    ["NPEC", "7.300", "« 7.300 » se lit de deux façons, 7300 ou 7,3"],
    ["Heures", "1.200", "« 1.200 » se lit de deux façons, 1200 ou 1,2"],
    ["Heures", "1.200 h", "« 1.200 h » se lit de deux façons, 1200 ou 1,2"],
  ])("%s, « %s » is refused with both readings", async (heading, text, expected) => {
    const refused = expect.objectContaining({
      error: "#VALUE!",
      message: expect.stringContaining(expected) as string,
    }) as unknown;
    expect(await revenueOf(heading, text)).toContainEqual(refused);
  });

  it("in a list of amounts alike", async () => {
    expect(await callFunction("MARGIN", [["7.300,00"]], [["1.000,50"]])).toEqual([[6299.5]]);
    const [[refused] = []] = await callFunction("MARGIN", [["7.300"]], 0);
    expect(refused).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("deux façons") as string });
  });
});
