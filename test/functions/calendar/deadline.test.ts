import { describe, expect, it } from "vitest";
import { conventions } from "../../../src/conventions";
import type { Result } from "../../../src/functions/host";
import { serialOf } from "../../oracle/days";
import { callFunction } from "../call-function";

const GESSMS = "gessms-2026";
const SURVEY = serialOf(30, 12, 2027);
const FIRST = serialOf(21, 11, 2026);
const LAST = serialOf(10, 1, 2027);

function messageIn(result: Result): string {
  const cell = result[0]?.[0];
  return typeof cell === "object" ? `${cell.error} ${cell.message}` : "";
}

describe("DEADLINE over cells", () => {
  it("gives one result per date, down a column, along a row, over a block", async () => {
    const day = "30/06/2027";
    expect(await callFunction("DEADLINE", "insertionSurvey", [[day], [day]], GESSMS)).toEqual([[SURVEY], [SURVEY]]);
    expect(await callFunction("DEADLINE", "insertionSurvey", [[day, day]], GESSMS)).toEqual([[SURVEY, SURVEY]]);
    const block = [
      [day, null],
      [null, day],
    ];
    expect(await callFunction("DEADLINE", "insertionSurvey", block, GESSMS)).toEqual([
      [SURVEY, ""],
      ["", SURVEY],
    ]);
  });

  it("gives two cells to a window, beside single dates too", async () => {
    expect(await callFunction("DEADLINE", "visit1", [["15/10/2026", "15/10/2026"]], GESSMS)).toEqual([
      [FIRST, LAST, FIRST, LAST],
    ]);
    const mixed = [["visit1"], ["insertionSurvey"], [null]];
    const days = [["15/10/2026"], ["30/06/2027"], ["30/06/2027"]];
    expect(await callFunction("DEADLINE", mixed, days, GESSMS)).toEqual([
      [FIRST, LAST],
      [SURVEY, ""],
      ["", ""],
    ]);
  });

  it("takes several obligations for one date", async () => {
    const names = [["insertionSurvey"], ["satisfactionSurvey"]];
    expect(await callFunction("DEADLINE", names, "30/06/2027", GESSMS)).toEqual([[SURVEY], [serialOf(30, 6, 2027)]]);
  });

  it("reads serials, ISO and French dates alike", async () => {
    const dates = [[serialOf(30, 6, 2027)], ["2027-06-30"], ["30/06/2027"], ["30.06.2027"]];
    const expected = dates.map(() => [SURVEY]);
    expect(await callFunction("DEADLINE", "Enquête d'insertion", dates, GESSMS)).toEqual(expected);
  });

  it("keeps an error on its own row, and names its cell", async () => {
    const result = await callFunction("DEADLINE", "insertionSurvey", [["30/06/2027"], ["juin"], [true]], GESSMS);
    expect(result[0]).toEqual([SURVEY]);
    expect(result.slice(1).map(([cell]) => typeof cell === "object" && cell.error)).toEqual(["#VALUE!", "#VALUE!"]);
    expect(messageIn(result.slice(1))).toContain("« juin » n’est pas une date");
  });

  it.each<[string, Parameters<typeof callFunction>[1], Parameters<typeof callFunction>[2], string]>([
    [
      "an unknown obligation",
      "insertionSurvei",
      "30/06/2027",
      "#VALUE! « obligation », ligne 1, colonne 1 : l’obligation « insertionSurvei » est inconnue. La plus proche : « insertionSurvey ».",
    ],
    ["no obligation", null, "30/06/2027", "#VALUE! « obligation » : cet argument est obligatoire."],
    ["a blank obligation", [[""]], "30/06/2027", "#N/A « obligation », ligne 1, colonne 1 : indiquez une obligation"],
    ["no date", "insertionSurvey", null, "#VALUE! « date » : cet argument est obligatoire."],
    ["a blank date", "insertionSurvey", [[null]], "#N/A « date », ligne 1, colonne 1 : date manquante"],
    ["29/02/1900, a date that never was", "insertionSurvey", 60, "#VALUE!"],
    ["a date not known yet", "insertionSurvey", [[{ error: "#N/A" }]], "#N/A"],
    [
      "shapes that do not go together",
      [["visit1"], ["visit2"]],
      [
        ["01/01/2027", "02/01/2027"],
        ["01/01/2027", "02/01/2027"],
        ["01/01/2027", "02/01/2027"],
      ],
      "#VALUE! « obligation » et « date » n’ont pas la même forme",
    ],
    [
      "a date past the end of the calendar",
      "insertionSurvey",
      "31/12/9999",
      "#VALUE! La date obtenue sort du calendrier",
    ],
    [
      "a delay left to be set",
      "marksSent",
      "30/06/2027",
      "#N/A La convention laisse « calendar.marksSent.delay » à fixer",
    ],
    [
      "a window left to be set",
      "meetingMid",
      "30/06/2027",
      "#N/A La convention laisse « calendar.meetingMid.start » à fixer",
    ],
  ])("refuses %s", async (_, obligation, date, expected) => {
    expect(messageIn(await callFunction("DEADLINE", obligation, date, GESSMS))).toContain(expected);
  });

  it("moves a due date to the next working day where the rules ask for it", async () => {
    // 28/08/2027 + 6 months = 28/02/2028, a Monday; 27/08/2027 + 6 months = Sunday 27/02/2028.
    const days = [["28/08/2027"], ["27/08/2027"]];
    const moving = [
      ["convention", GESSMS],
      ["calendar.dueOnWorkingDay", "OUI"],
    ];
    const monday = [serialOf(28, 2, 2028)];
    expect(await callFunction("DEADLINE", "insertionSurvey", days, GESSMS)).toEqual([monday, [serialOf(27, 2, 2028)]]);
    expect(await callFunction("DEADLINE", "insertionSurvey", days, moving)).toEqual([monday, monday]);
  });
});

describe("an obligation by its French label", () => {
  const labels = conventions.flatMap(({ id, values }) =>
    values.flatMap(({ key, value }) => {
      const obligation = /^calendar\.(\w+)\.label$/u.exec(key)?.[1];
      return obligation === undefined || typeof value !== "string" ? [] : [[id, obligation, value] as const];
    }),
  );

  it("is every label of every convention, whatever its length", async () => {
    expect(labels.some(([, , label]) => label.length > 60)).toBe(true);
    for (const [convention, obligation, label] of labels) {
      const byId = await callFunction("DEADLINE", obligation, "15/10/2026", convention);
      expect(await callFunction("DEADLINE", label, "15/10/2026", convention), label).toEqual(byId);
    }
  });

  it("is found with other articles, and so is an event", async () => {
    expect(await callFunction("DEADLINE", "Effet de la dénonciation", "31/08/2023", "forpro-sup-2022-2026")).toEqual(
      await callFunction("DEADLINE", "Effet d’une dénonciation", "31/08/2023", "forpro-sup-2022-2026"),
    );
    const dates = [
      ["événement", "date"],
      ["Fin de la formation", "09/07/2027"],
    ];
    const calendar = await callFunction("CALENDAR", 2026, dates, GESSMS);
    expect(calendar.find(([label]) => label === "Bilan financier")?.[2]).toBe(serialOf(9, 10, 2027));
  });

  it("mistyped, is answered by a label rather than by an English id, which stays for who types ids", async () => {
    const nearestTo = async (typed: string, convention: string): Promise<string | undefined> =>
      /plus proche : « (.*) »/u.exec(messageIn(await callFunction("DEADLINE", typed, "01/01/2027", convention)))?.[1];
    expect(await nearestTo("Retrait", "cmqe-ptms")).toBe("Prise d’effet d’un retrait");
    expect(await nearestTo("Bilan", GESSMS)).toBe("Bilan financier");
    expect(await nearestTo("insertionSurvy", GESSMS)).toBe("insertionSurvey");
  });
});
