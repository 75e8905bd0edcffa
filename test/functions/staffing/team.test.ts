import { describe, expect, it } from "vitest";
import { callFunction } from "../call-function";

const HEADINGS = ["intervenant", "unité", "heures", "statut", "agrément"];

describe("TEAM", () => {
  it("counts a person once, however their name is typed", async () => {
    const table = [
      HEADINGS,
      ["Élise Noé", "USSA24", 5, "EC", "oui"],
      ["elise  NOE", "ussa24 – Environnement", 5, "", "oui"],
    ];
    const result = await callFunction("TEAM", table, "gessms-2026");
    expect(result[1]?.slice(1, 5)).toEqual([1, 0.15, "Conforme", "Élise Noé"]);
    expect(result[2]?.slice(1, 4)).toEqual([1, 0.15, "Conforme"]);
  });

  it("refuses two statuses for one person, naming the second cell", async () => {
    const table = [HEADINGS, ["Noé", "USSA24", 5, "EC", "oui"], ["Noé", "USSA25", 5, "pro", "oui"]];
    const result = await callFunction("TEAM", table, "gessms-2026");
    expect(result).toEqual([
      [
        {
          error: "#VALUE!",
          message:
            "« table », ligne 3, colonne 4 : « Noé » est « professionnel » ici et « enseignant-chercheur » plus haut. Gardez un seul statut par intervenant.",
        },
      ],
    ]);
  });

  it("ignores a row without an instructor; hours without a unit are missing data", async () => {
    const blank = await callFunction("TEAM", [HEADINGS, [null, "USSA24", 5, "EC", "oui"]], "gessms-2026");
    expect(blank[1]?.slice(1, 4)).toEqual(["", 0.15, "Sans objet"]);
    const result = await callFunction("TEAM", [HEADINGS, ["Noé", null, 5, "EC", "oui"]], "gessms-2026");
    expect(result[0]?.[0]).toMatchObject({ error: "#N/A", message: expect.stringContaining("« unité »") as unknown });
  });

  it.each([
    ["oui", "Conforme"],
    [true, "Conforme"],
    [1, "Conforme"],
    ["01/09/2026", "Conforme"],
    [46_266, "Conforme"],
    ["non", "À vérifier"],
    [null, "À vérifier"],
    [0, "À vérifier"],
  ])("an agrément told by %s: %s", async (approved, verdict) => {
    const result = await callFunction("TEAM", [HEADINGS, ["Noé", "USSA24", 5, "EC", approved]], "gessms-2026");
    expect(result[4]?.[3]).toBe(verdict);
  });

  it("cuts a list of names that no cell could hold, and says so", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`Intervenant ${index}`, "USSA24", 1, "EC", "oui"]);
    const result = await callFunction("TEAM", [HEADINGS, ...rows], "gessms-2026");
    expect(result[1]?.[4]).toMatch(/Intervenant 29 ; et 10 autres$/);
  });

  it("says which key to add where the convention asks nothing of its team", async () => {
    const result = await callFunction("TEAM", [HEADINGS, ["Noé", "USSA24", 5, "EC", "oui"]], "cnam");
    expect(result[0]?.[0]).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("staffing.researchers.people") as unknown,
    });
  });
});
