import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../src/functions/host";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { serialOf } from "../../oracle/days";
import { callFunction, type Loose } from "../call-function";

const GESSMS = "gessms-2026";
const INGE = "ingenieur-apprentissage-2020";

type Row = readonly Content[];

function errorsOf(result: Result): readonly (string | null)[] {
  return result.map(([, second]) => (typeof second === "object" ? second.error : null));
}

async function linesOf(id: string, table: readonly Row[], ...rest: readonly Loose[]): Promise<Result> {
  const [, ...rows] = await callFunction(id, table, ...rest);
  return rows;
}

describe("CALENDAR", () => {
  it("gives a row that cannot be read its error, last, and the others their dates", async () => {
    const dates = [
      ["événement", "date"],
      ["épreuvee", "20/01/2027"],
      ["fin de formation", "bientôt"],
      ["sortie", "10/03/2027"],
    ];
    const result = await callFunction("CALENDAR", 2026, dates, GESSMS);
    expect(result.slice(-2).map(([cell]) => typeof cell === "object" && cell.message)).toEqual([
      expect.stringContaining("l’événement « épreuvee » est inconnu. Le plus proche : « épreuve »."),
      expect.stringContaining("« bientôt » n’est pas une date"),
    ]);
    expect(result.find(([label]) => label === "Sortie signalée au Centre Cnam")?.[2]).toBe(serialOf(23, 2, 2027));
  });

  it("falls back on the date of the rules when the table leaves it blank", async () => {
    const dates = [
      ["événement", "date"],
      ["début de formation", null],
    ];
    const result = await callFunction("CALENDAR", 2016, dates, "assistant-gestion-2016");
    expect(result).toEqual(await callFunction("CALENDAR", 2016, null, "assistant-gestion-2016"));
  });

  it("an event without a date is told apart by its label", async () => {
    const dates = [
      ["événement", "date", "libellé"],
      ["épreuve", null, "UE USSA24"],
    ];
    const labels = (await callFunction("CALENDAR", 2026, dates, GESSMS)).map(([label]) => label);
    expect(labels).toContain("Copies corrigées : UE USSA24 (date à donner : épreuve)");
  });

  it("wants its year, and the headings of its table", async () => {
    const failures = [
      await callFunction("CALENDAR", null, null, GESSMS),
      await callFunction("CALENDAR", "demain", null, GESSMS),
      await callFunction("CALENDAR", 2026, [["fait", "quand"]], GESSMS),
    ];
    for (const [[cell] = []] of failures) expect(typeof cell === "object" && cell.error).toBe("#VALUE!");
  });

  it("is sorted whatever the order of the events, and dates without end come before unknown ones", async () => {
    const events = ["début de formation", "épreuve", "sortie", "fin du contrat", "collecte des données"];
    const rows = fc.array(fc.tuple(fc.constantFrom(...events), fc.integer({ min: 45_000, max: 48_000 })), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const result = await callFunction("CALENDAR", 2026, [["événement", "date"], ...given], GESSMS);
        const ends = result.slice(1).map(([, start, end]) => {
          if (end !== "") return Number(end);
          return start === "" ? Number.POSITIVE_INFINITY : Number.MAX_SAFE_INTEGER;
        });
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});

const VISIT_HEADINGS: Row = ["apprenant", "début", "fin", "visite 1", "visite 2", "visite 3"];

const blankOrDay = fc.option(fc.integer({ min: serialOf(1, 9, 2025), max: serialOf(31, 8, 2028) }), { nil: null });
const visitRows = fc.array(
  fc.tuple(fc.constantFrom("Ada", "Bo"), blankOrDay, blankOrDay, blankOrDay, blankOrDay, blankOrDay),
  { minLength: 1, maxLength: 5 },
);

describe("VISITS", () => {
  it.each([GESSMS, INGE, "assistant-gestion-2016"])(
    "under %s, a row alone gives what it gives in a table",
    async (rules) => {
      await fc.assert(
        fc.asyncProperty(visitRows, async (rows) => {
          const together = await linesOf("VISITS", [VISIT_HEADINGS, ...rows], "15/03/2027", rules);
          const alone = await Promise.all(
            rows.map((row) => linesOf("VISITS", [VISIT_HEADINGS, row], "15/03/2027", rules)),
          );
          expect(together).toEqual(alone.flat());
          const turned = await linesOf("VISITS", [VISIT_HEADINGS, ...[...rows].reverse()], "15/03/2027", rules);
          expect(turned).toEqual([...together].reverse());
        }),
        { numRuns: 40 },
      );
    },
  );

  it("keeps blank rows blank, and a wrong date on its own row", async () => {
    const rows = [
      ["Ada", null, null, "15/12/2026", null, null],
      [null, null, null, null, null, null],
      ["Bo", null, null, "hier", null, null],
      ["Cy", null, null, 0, null, null],
    ];
    const result = await linesOf("VISITS", [VISIT_HEADINGS, ...rows], "11/01/2027", GESSMS);
    expect(result.map(([state]) => (typeof state === "object" ? state.error : state))).toEqual([
      "À jour",
      "",
      "#VALUE!",
      "En retard",
    ]);
    expect(errorsOf(result)).toEqual([null, null, "#VALUE!", null]);
  });

  it("wants the second visit’s column where there is a second visit", async () => {
    const table = [["visite 1"], ["15/12/2026"]];
    const [[refused] = []] = await callFunction("VISITS", table, "11/01/2027", GESSMS);
    expect(typeof refused === "object" && refused.message).toContain("visite 2");
    expect(await linesOf("VISITS", table, "11/01/2027", INGE)).toEqual([["À jour", "", "", "", ""]]);
  });

  it("takes a last day that never comes for somebody who stays", async () => {
    const row = [null, "01/09/2026", "31/12/9999", "15/12/2026", null, null];
    const result = await linesOf("VISITS", [VISIT_HEADINGS, row], "11/01/2027", INGE);
    expect(result).toEqual([["À jour", "Visite 1", serialOf(1, 9, 2027), serialOf(31, 8, 2028), ""]]);
  });

  it("needs a start where a visit is counted from it and the rules give none", async () => {
    const rules = [
      ["calendar.visit1.kind", "within"],
      ["calendar.visit1.event", "début de formation"],
      ["calendar.visit1.delay", "3 mois"],
    ];
    const table = [
      ["début", "visite 1"],
      [null, "01/10/2026"],
      ["15/09/2026", "01/10/2026"],
    ];
    const result = await linesOf("VISITS", table, "15/11/2026", rules);
    expect(result.map(([state]) => (typeof state === "object" ? state.error : state))).toEqual(["#N/A", "À jour"]);
  });

  it.each<[string, Loose]>([
    ["no date", null],
    ["a column of dates", [["01/01/2027"], ["02/01/2027"]]],
    ["a text", "bientôt"],
  ])("refuses %s", async (_, date) => {
    const [[cell] = []] = await callFunction("VISITS", [VISIT_HEADINGS], date, GESSMS);
    expect(typeof cell === "object" && cell.error).toBe("#VALUE!");
  });
});

const SESSION_HEADINGS: Row = ["apprenant", "heures", "présence", "absences justifiées", "absences injustifiées"];
const hours = fc.option(
  fc.integer({ min: 0, max: 16 }).map((n) => n / 4),
  { nil: null },
);
const sessions = fc.array(
  fc.tuple(
    fc.constantFrom("Ada", "Bo", "Cy"),
    fc.integer({ min: 8, max: 40 }).map((n) => n / 2),
    fc.constantFrom("P", "ABI", "ABJ", null),
    hours,
    hours,
  ),
  { minLength: 1, maxLength: 8 },
);

describe("ATTENDANCE", () => {
  it("adds up the same whatever the order of the sessions", async () => {
    await fc.assert(
      fc.asyncProperty(sessions, async (rows) => {
        const one = await linesOf("ATTENDANCE", [SESSION_HEADINGS, ...rows]);
        const other = await linesOf("ATTENDANCE", [SESSION_HEADINGS, ...[...rows].reverse()]);
        expect(byName(one)).toEqual(byName(other));
      }),
      { numRuns: 60 },
    );
  });

  it("gives a learner alone what they have among others", async () => {
    await fc.assert(
      fc.asyncProperty(sessions, async (rows) => {
        const together = await linesOf("ATTENDANCE", [SESSION_HEADINGS, ...rows]);
        const names = [...new Set(rows.map(([name]) => name))];
        const alone = await Promise.all(
          names.map((name) => linesOf("ATTENDANCE", [SESSION_HEADINGS, ...rows.filter(([who]) => who === name)])),
        );
        const values = (result: Result): unknown => result.map((row) => row.map(shownCell));
        expect(values(together)).toEqual(values(alone.flat()));
      }),
      { numRuns: 60 },
    );
  });

  it("wants the presence, or both kinds of hours", async () => {
    const tables = [
      [
        ["apprenant", "heures"],
        ["Ada", 4],
      ],
      [
        ["apprenant", "heures", "absences justifiées"],
        ["Ada", 4, 1],
      ],
    ];
    for (const table of tables) {
      const [[cell] = []] = await callFunction("ATTENDANCE", table);
      expect(typeof cell === "object" && cell.message).toContain("présence");
    }
  });

  it("names the cell of what is missing, unknown or too much", async () => {
    const rows = [
      ["Ada", null, "P", null, null],
      ["Bo", 4, "peut-être", null, null],
      ["Cy", 4, "P", 3, 2],
      ["Di", -1, "P", null, null],
    ];
    const result = await linesOf("ATTENDANCE", [SESSION_HEADINGS, ...rows]);
    expect(result.map(([name]) => name)).toEqual(["Ada", "Bo", "Cy", "Di"]);
    expect(errorsOf(result)).toEqual(["#N/A", "#VALUE!", "#VALUE!", "#VALUE!"]);
  });

  it("of a table with no learner is its headings alone", async () => {
    const headings = await callFunction("ATTENDANCE", [SESSION_HEADINGS]);
    expect(headings).toHaveLength(1);
    expect(await callFunction("ATTENDANCE", [SESSION_HEADINGS], [["affichage.entetes", "NON"]])).toEqual([
      ["", "", "", "", "", "", ""],
    ]);
  });
});

function byName(result: Result): ReadonlyMap<unknown, unknown> {
  return new Map(result.map(([name, ...rest]) => [name, rest.map(shownCell)]));
}

/** The place of a cell changes with the order of the rows; its error does not. */
function shownCell(cell: Result[number][number] | undefined): unknown {
  return typeof cell === "object" ? cell.error : cell;
}
