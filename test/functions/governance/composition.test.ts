import { describe, expect, it } from "vitest";
import type { ArgumentValue, Result } from "../../../src/functions/host";
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
    ["Mme la responsable nationale", undefined],
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
    if (category === undefined) expect(result[0]?.[0]).toMatchObject({ error: "#VALUE!" });
    else expect(present(result, category)).toBe(1);
  });

  it("reads members in a row as in a column", async () => {
    const row = await callFunction("COMPOSITION", [["RN", "EC", null, "élève"]], "perfectionCouncil", "gessms-2026");
    const column = await callFunction("COMPOSITION", [["RN"], ["EC"], ["élève"]], "perfectionCouncil", "gessms-2026");
    expect(row).toEqual(column);
  });

  it.each<[string, ArgumentValue[][], string, string]>([
    [
      "an unknown role, with the nearest",
      [["expert exterieurr"]],
      "perfectionCouncil",
      "Le plus proche : « expert extérieur »",
    ],
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
