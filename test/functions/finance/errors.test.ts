/** What the error cards of finance say: where, what was read, what to do. */
import { describe, expect, it } from "vitest";
import type { CallContext } from "../../../src/functions/host";
import { callFunction, callIn, type Loose } from "../call-function";

const NPEC = "apprentissage-2025";
const ASSISTANT = "assistant-gestion-2016";
const AIX = "pays-aix-2016-2018";

/** A table from its lines, cells between bars; everything is text, as people may type it. */
const sheet = (...lines: readonly string[]): Loose =>
  lines.map((line) => line.split("|").map((cell) => (cell.trim() === "" ? null : cell.trim())));
const contract = (start: string, end: string, yearly = "7300", level = "5"): Loose =>
  sheet("début | fin | npec | niveau", `${start} | ${end} | ${yearly} | ${level}`);
const year = contract("01/09/2025", "31/08/2026");
const broken = (day: string): Loose =>
  sheet("début | fin | rupture | npec | niveau", `01/09/2025 | 31/08/2026 | ${day} | 7300 | 5`);
const twice = (...rows: readonly string[]): Loose =>
  sheet(
    "contrat | apprenant | début | fin | npec | niveau",
    ...rows.map((row) => `${row} | 01/09/2025 | 31/08/2026 | 7300 | 5`),
  );
const hourly = sheet("début | fin | heures | prioritaire", "15/09/2016 | 14/09/2017 | 446 | oui");
const column = (...figures: readonly number[]): Loose => figures.map((figure) => [figure]);
const pair: Loose = [
  [1, 2],
  [3, 4],
];

async function messageOf(id: string, args: readonly Loose[]): Promise<string> {
  const result = await callFunction(id, ...args);
  const failed = result.flat().find((cell) => typeof cell === "object");
  if (typeof failed !== "object") throw new Error(`${id} gave ${JSON.stringify(result)}`);
  return `${failed.error} ${failed.message}`;
}

describe("contracts", () => {
  it.each<[string, string, Loose[], RegExp]>([
    [
      "the end before the start",
      "REVENUE",
      [contract("02/09/2025", "01/09/2025"), null, null, NPEC],
      /^#VALUE! .*ligne 2, colonne 2 : la fin du contrat vient avant son début/,
    ],
    ["a period without a day", "REVENUE", [year, "02/01/2026", "01/01/2026", NPEC], /« du » vient après « au »/],
    ["a bound that is no date", "REVENUE", [year, "hier", null, NPEC], /« hier » n’est pas une date/],
    [
      "a missing column",
      "REVENUE",
      [sheet("debu | fin | npec", "01/09/2025 | 31/08/2026 | 7300"), null, null, NPEC],
      /colonne « début » introuvable. La colonne 1, « debu », y ressemble/,
    ],
    [
      "a missing amount",
      "REVENUE",
      [contract("01/09/2025", "31/08/2026", ""), null, null, NPEC],
      /^#N\/A .*« npec » est à renseigner/,
    ],
    [
      "a rule that the convention lacks",
      "REVENUE",
      [year, null, null, "cnam"],
      /« cnam » ne fixe pas « finance.revenue.dailyFrom »/,
    ],
    ["a priority rate that it lacks", "REVENUE", [hourly, null, null, ASSISTANT], /« finance.hourlyFunding.priority »/],
    [
      "a date of the rules without a year",
      "REVENUE",
      [year, null, null, sheet(`convention | ${NPEC}`, "finance.revenue.dailyFrom | 01/07/N")],
      /« finance.revenue.dailyFrom » : « 01\/07\/N » n’est pas une date fixe/,
    ],
    ["a contract of centuries", "FUNDING", [contract("01/09/2025", "31/08/2225"), NPEC], /plus de 20 ans/],
    ["a payment after the last date", "FUNDING", [contract("01/09/9999", "31/12/9999"), NPEC], /après le 31\/12\/9999/],
    [
      "a break before the start",
      "REVENUE",
      [broken("31/08/2025"), null, null, NPEC],
      /^#VALUE! .*ligne 2, colonne 3 : la rupture vient avant le début/,
    ],
    ["a break after the end", "FUNDING", [broken("01/09/2026"), NPEC], /^#VALUE! .*la rupture vient après la fin/],
    [
      "a break after the end",
      "HEADCOUNT",
      [broken("01/09/2026"), 46_000, NPEC],
      /^#VALUE! .*rupture vient après la fin/,
    ],
    [
      "one number on two rows",
      "FUNDING",
      [twice("C1 | Ada", "C1 | Bob"), NPEC],
      /ligne 2, colonne 1 : le contrat « C1 » est aussi en « table », ligne 3, colonne 1/,
    ],
    [
      "an apprentice on two contracts at once",
      "REVENUE",
      [twice("C1 | Ada", "C2 | ADA"), null, null, NPEC],
      /ligne 2, colonne 2 : « Ada » a un autre contrat sur les mêmes jours, en « table », ligne 3, colonne 2/,
    ],
    ["the same", "HEADCOUNT", [twice("C1 | Ada", "C2 | Ada"), 46_000, NPEC], /« Ada » a un autre contrat/],
    [
      "hours held as a duration",
      "FUNDING",
      [
        [
          ["début", "fin", "heures"],
          ["01/09/2025", "31/08/2026", 223 / 24],
        ],
        NPEC,
      ],
      /colonne 3 : 9,29\d* est une durée .*soit 223 heures/,
    ],
    [
      "more days in company than the calendar has",
      "FUNDING",
      [
        sheet(
          "début | fin | rupture | npec | niveau | jours en entreprise",
          "01/09/2025 | 31/08/2026 | 30/09/2025 | 7300 | 6 | 31",
        ),
        NPEC,
      ],
      /31 jours en entreprise, mais le calendrier n’en compte que 30/,
    ],
    [
      "a supplement above the most",
      "REVENUE",
      [sheet("début | fin | npec | niveau | rqth", "01/09/2025 | 31/08/2026 | 7300 | 6 | 4001"), null, null, NPEC],
      /4001 dépasse la majoration la plus haute \(4000 € par an/,
    ],
    [
      "ancillary costs without a rule",
      "FUNDING",
      [
        sheet("début | fin | npec | repas", "01/09/2024 | 31/08/2025 | 7300 | 10"),
        sheet(
          "convention | cnam",
          "finance.revenue.dailyFrom | aucun",
          "finance.funding.monthly.long | 0,4;0,6",
          "finance.funding.monthly.short | 0,4;0,6",
        ),
      ],
      /« cnam » ne fixe pas « finance.ancillary.night »/,
    ],
    [
      "a level that nobody knows",
      "FUNDING",
      [contract("01/09/2025", "31/08/2026", "7300", ""), NPEC],
      /^#N\/A .*le niveau du diplôme est à renseigner/,
    ],
    ["no day to count on", "HEADCOUNT", [year, null, NPEC], /^#VALUE! « date » : cet argument est obligatoire/],
    ["a day not known yet", "HEADCOUNT", [year, [[null]], NPEC], /^#N\/A « date », ligne 1.* : date manquante/],
  ])("%s: said by %s", async (_title, id, args, expected) => {
    expect(await messageOf(id, args)).toMatch(expected);
  });
});

describe("spending", () => {
  it.each<[string, string, Loose[], RegExp]>([
    [
      "a rate that the convention lacks",
      "COST",
      [sheet("nature | quantité", "cours | 8"), "cnam"],
      /^#N\/A .*« finance.teachingHour »/,
    ],
    [
      "a nature misspelt",
      "COST",
      [sheet("nature | quantité", "tutora | 8"), ASSISTANT],
      /Le plus proche : « tutorat »/,
    ],
    [
      "a cohort too large",
      "BREAK_EVEN",
      [100, 0, 1801, "gessms-2026"],
      /^#N\/A Il faudrait 19 apprenants, plus que l’effectif maximal de la convention \(18\)/,
    ],
    ["no gain", "BREAK_EVEN", [100, 100, 1, "gessms-2026"], /^#N\/A Un apprenant coûte autant/],
    [
      "a year out of the convention",
      "CAP",
      [sheet("année | partie | montant", "2019 | cnam | 1"), AIX],
      /2019 est hors de la convention \(2016 à 2018\)/,
    ],
    [
      "a party misspelt",
      "CAP",
      [sheet("année | partie | montant", "2016 | teritoire du pays d’aix | 1"), AIX],
      /Le plus proche : « Territoire du Pays d’Aix »/,
    ],
    [
      "no subsidy",
      "SUBSIDY",
      [column(), 1000, null, sheet("finance.subsidy.1.rate | 1")],
      /^#N\/A « subvention » : montant manquant/,
    ],
    [
      "rates that are not whole",
      "SUBSIDY",
      [1000, 1000, null, sheet("finance.subsidy.1.rate | 0,9")],
      /finance.subsidy.1.rate\) ne font pas 100 %/,
    ],
    ["a negative subsidy", "SUBSIDY", [-1, 1000, null, AIX], /« subvention » : un montant négatif/],
    ["nothing forecast", "SUBSIDY", [1000, 0, 10, AIX], /la dépense prévue doit être positive/],
  ])("%s: said by %s", async (_title, id, args, expected) => {
    expect(await messageOf(id, args)).toMatch(expected);
  });
});

describe("indicators", () => {
  it.each<[string, Loose[], RegExp]>([
    ["a target too few", [column(1, 2), column(1)], /« cible » : 1 valeur pour 2 réalisés/],
    [
      "two natures for three",
      [column(1, 2, 3), column(1, 2, 3), sheet("flux", "stock")],
      /Donnez-en une seule, ou autant/,
    ],
    ["a nature unknown", [1, 1, "flot"], /Le plus proche : « flux »/],
    ["a block of figures", [pair, pair], /« realise » : donnez une seule colonne/],
    ["a figure that is none", ["beaucoup", 1], /« beaucoup » n’est pas un nombre/],
  ])("%s", async (_title, args, expected) => {
    expect(await messageOf("INDICATOR", args)).toMatch(expected);
  });
});

describe("an attainment without end", () => {
  it("leaves its cell blank, not its verdict", async () => {
    expect((await callFunction("INDICATOR", 1e12, 1e-300))[1]).toEqual([1e12, 1e-300, "", "Atteint"]);
  });
});

describe("a 0 that may be a blank", () => {
  const doubtful: CallContext = { zerosAreZeros: false, addresses: [], probe: null };
  const unknown: unknown = expect.objectContaining({
    error: "#N/A",
    message: expect.stringContaining("0 ou vide ?") as string,
  });

  it("is a problem of its own row in a table", async () => {
    const table: Loose = [
      ["début", "fin", "npec", "niveau"],
      [45_901, 46_265, 0, 5],
      [45_901, 46_265, 7300, 5],
    ];
    const [, first, second] = await callIn(doubtful, "REVENUE", table, null, null, NPEC);
    expect(first).toEqual([unknown, unknown, unknown, unknown]);
    expect(second).toEqual([365, "jours", 7300, 0]);
  });

  it("is a problem of the call where it decides of it", async () => {
    expect(await callIn(doubtful, "SUBSIDY", 90_150, 230_300, 0, AIX)).toEqual([[unknown]]);
    expect(await callIn(doubtful, "INDICATOR", 0, 10)).toEqual([[unknown]]);
  });

  it("is no problem where both mean the same", async () => {
    expect((await callIn(doubtful, "INDICATOR", 5, 0))[1]).toEqual([5, 0, "", "Sans cible"]);
    const spent: Loose = [
      ["année", "partie", "montant"],
      [2016, "cnam", 0],
    ];
    expect((await callIn(doubtful, "CAP", spent, AIX))[1]?.[2]).toBe(0);
  });
});
