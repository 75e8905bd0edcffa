import { describe, expect, it } from "vitest";
import type { Result } from "../../../src/functions/host";
import type { Content } from "../../../src/spreadsheet/cell/content";
import { callFunction } from "../call-function";

function present(result: Result, category: string): unknown {
  return result.find(([label]) => label === category)?.[2];
}

describe("COMPOSITION", () => {
  it.each([
    ["RN", "responsable national"],
    ["Responsable national", "responsable national"],
    ["nationalHead", "responsable national"],
    ["M. le responsable national ou son représentant", "responsable national"],
    ["Mme la responsable nationale", "responsable national"],
    ["responsable national adjoint", undefined],
    ["EC", "enseignant-chercheur permanent"],
    ["enseignante-chercheuse", "enseignant-chercheur permanent"],
    ["un élève", "élève"],
    ["ÉLÈVES", "élève"],
    ["délégué", "élève"],
    ["CFA", "représentant du CFA"],
    ["Représentante du CFA", "représentant du CFA"],
    ["directeur du CFA", "représentant du CFA"],
    ["l’employeur", "employeur d’alternant"],
    ["président", "responsable national"],
  ])("%s is read as %s", async (typed, category) => {
    const result = await callFunction("COMPOSITION", typed, "conseil de perfectionnement", "gessms-2026");
    if (category === undefined) expect(result.at(-1)?.[0]).toContain(`Mots non compris : « ${typed} »`);
    else expect(present(result, category)).toBe(1);
  });

  it("reads members in a row as in a column", async () => {
    const row = await callFunction("COMPOSITION", [["RN", "EC", null, "élève"]], "perfectionCouncil", "gessms-2026");
    const column = await callFunction("COMPOSITION", [["RN"], ["EC"], ["élève"]], "perfectionCouncil", "gessms-2026");
    expect(row).toEqual(column);
  });

  it.each<[string, Content[][], string, string]>([
    [
      "an unknown body, with the nearest",
      [["RN"]],
      "conseil de perfection",
      "La plus proche : « Conseil de perfectionnement »",
    ],
    [
      "a block without the heading of roles",
      [
        ["RN", "x"],
        ["EC", "y"],
      ],
      "perfectionCouncil",
      "aucun en-tête reconnu",
    ],
    ["an error of the sheet", [[{ error: "#REF!" }]], "perfectionCouncil", "#REF!"],
  ])("refuses %s", async (_, roles, body, message) => {
    const result = await callFunction("COMPOSITION", roles, body, "gessms-2026");
    expect(result).toEqual([[{ error: "#VALUE!", message: expect.stringContaining(message) as unknown }]]);
  });

  it("lists the words that name no role, with the nearest, and counts the others", async () => {
    const roles = [["RN"], ["expert exterieurr"], ["élève"]];
    const result = await callFunction("COMPOSITION", roles, "perfectionCouncil", "gessms-2026");
    expect(present(result, "responsable national")).toBe(1);
    expect(result.at(-1)).toEqual([
      "Mots non compris : « expert exterieurr » (le plus proche : expert extérieur)",
      "",
      1,
      "",
      "",
    ]);
  });

  it("allows members beyond the minimum, in their category or with a side of their own", async () => {
    const table = [
      ["rôle", "milieu"],
      ["RN", null],
      ["RN", null],
      ["Ada Martin", "professionnel"],
      ["personnalité du milieu académique", null],
    ];
    const result = await callFunction("COMPOSITION", table, "perfectionCouncil", "gessms-2026");
    expect(result.find(([label]) => label === "Membres au-delà du minimum")).toEqual([
      "Membres au-delà du minimum",
      0,
      3,
      0,
      "",
    ]);
    expect(result.some(([label]) => typeof label === "string" && label.startsWith("Mots non"))).toBe(false);
  });

  it("waits for a member that is not known yet", async () => {
    const result = await callFunction("COMPOSITION", [[{ error: "#N/A" }]], "perfectionCouncil", "gessms-2026");
    expect(result[0]?.[0]).toMatchObject({ error: "#N/A" });
  });

  it("reads names longer than a message quotes", async () => {
    const label = "représentante élue des établissements d’enseignement du territoire";
    const rules = [
      ["governance.conseil.a.min", 1],
      ["governance.conseil.a.label", label],
      ["governance.conseil.b.min", 1],
      ["governance.conseil.b.label", `${label} voisin`],
    ];
    const result = await callFunction("COMPOSITION", [[`${label} voisin`]], "conseil", rules);
    expect(result.slice(1).map(([, , there]) => there)).toEqual([0, 1]);
  });

  it("a condition that is no yes or no is refused", async () => {
    const rules = [
      ["governance.conseil.a.min", 1],
      ["governance.conseil.a.when", "governance.sites"],
      ["governance.sites", 3],
    ];
    const result = await callFunction("COMPOSITION", "a", "conseil", rules);
    expect(result[0]?.[0]).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("n’est pas une condition") as unknown,
    });
  });
});
